// The words an island says, in the reader's language, from the template "texts" of the frame.
const words = new Map();
document.getElementById('texts')?.content.querySelectorAll('[data-key]').forEach(word => words.set(word.dataset.key, word.textContent));

export const chinese = document.documentElement.lang.startsWith('zh');

export function word(key, ...values) {
	return values.reduce((text, value, index) => text.replace(`{${index}}`, value), words.get(key) ?? key);
}

/** Says a sentence in the live region; it stays for five seconds. */
export function say(sentence) {
	const live = document.getElementById('live');
	live.textContent = sentence;
	clearTimeout(say.timer);
	say.timer = setTimeout(() => live.textContent = '', 5000);
}
