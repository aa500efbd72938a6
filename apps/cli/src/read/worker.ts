/** A thread that reads lines of texts with a reader of its own. */
import { loadReader } from '@hearsay/reading/node'
import { answerJobs } from '../bulk/answer-jobs.ts'
import { readTask } from './task.ts'

answerJobs(readTask(loadReader()))
