package org.xieshou.process;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.xieshou.process.model.VocabularyExpressions;
import org.xieshou.process.model.VocabularyExpressions;
import org.xieshou.time.MovableClock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine and nothing but the engine: no REST, no web applications, no scripts, no schema changes of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

	private static final int MOST_ROWS_A_QUERY = 10_000;

	@Bean
	SpringProcessEngineConfiguration engineSettings(DataSource dataSource, PlatformTransactionManager transactions,
			JobExecutor jobExecutor, List<HistoryEventHandler> events, MovableClock clock, VocabularyExpressions expressions) {
		var engine = new SpringProcessEngineConfiguration();
		engine.setProcessEngineName("xieshou");
		engine.setDataSource(dataSource);
		engine.setTransactionManager(transactions);
		engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
		engine.setJobExecutor(jobExecutor);
		engine.setJobExecutorActivate(false);
		engine.setCustomHistoryEventHandlers(new ArrayList<>(events));
		engine.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
		harden(engine);
		expressions.guard(engine);
		expressions.guard(engine);
		trim(engine);
		clock.follow(offset -> ClockUtil.offset(offset.toMillis()));
		return engine;
	}

	/** Unsafe defaults of the engine, changed. */
	private static void harden(SpringProcessEngineConfiguration engine) {
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setQueryMaxResultsLimit(MOST_ROWS_A_QUERY);
		engine.setEnforceHistoryTimeToLive(true);
		engine.setEnableXxeProcessing(false);
	}

	/** Parts of the engine that we do not use and that cost time. */
	private static void trim(SpringProcessEngineConfiguration engine) {
		engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
		engine.setHistoryCleanupStrategy("endTimeBased");
		engine.setHistoryCleanupEnabled(false);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setMetricsEnabled(false);
		engine.setTaskMetricsEnabled(false);
		engine.setDbMetricsReporterActivate(false);
		engine.setDefaultNumberOfRetries(3);
	}

	@Bean
	@DependsOnDatabaseInitialization
	ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
		var factory = new ProcessEngineFactoryBean();
		factory.setProcessEngineConfiguration(settings);
		return factory;
	}

	@Bean
	JobExecutor jobExecutor(ThreadPoolTaskExecutor jobThreads) {
		var executor = new SpringJobExecutor();
		executor.setTaskExecutor(jobThreads);
		executor.setMaxWait(5_000);
		executor.setMaxJobsPerAcquisition(3);
		return executor;
	}

	@Bean
	ThreadPoolTaskExecutor jobThreads() {
		var threads = new ThreadPoolTaskExecutor();
		threads.setThreadNamePrefix("job-");
		threads.setCorePoolSize(2);
		threads.setMaxPoolSize(3);
		threads.setQueueCapacity(6);
		return threads;
	}

	@Bean
	RepositoryService repositoryService(ProcessEngine engine) {
		return engine.getRepositoryService();
	}

	@Bean
	RuntimeService runtimeService(ProcessEngine engine) {
		return engine.getRuntimeService();
	}

	@Bean
	TaskService taskService(ProcessEngine engine) {
		return engine.getTaskService();
	}

	@Bean
	HistoryService historyService(ProcessEngine engine) {
		return engine.getHistoryService();
	}

	@Bean
	ManagementService managementService(ProcessEngine engine) {
		return engine.getManagementService();
	}

}
