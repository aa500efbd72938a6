/** A thread that makes signatures of texts, a line each. */
import { answerJobs } from '../bulk/answer-jobs.ts'
import { signatureTask } from './task.ts'

answerJobs(signatureTask)
