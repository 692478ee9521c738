export { addJob, type JobOptions } from './add-job.ts';
export { installJobs } from './install-jobs.ts';
export type { JobLog } from './jobs-log.ts';
export { type JobsParts, type RunningJobs, runJobs } from './run-jobs.ts';
export { type JobRun, type Scheduled, type Task, type Tasks, TryAgain } from './task.ts';
