/** A thread that drafts from piles of documents, a line each, with a reader of its own. */
import { workerData } from 'node:worker_threads'
import { loadReader } from '@hearsay/reading/node'
import { answerJobs } from '../bulk/answer-jobs.ts'
import { type DraftFrame, draftTask } from './task.ts'

const frame: DraftFrame = workerData
answerJobs(draftTask(loadReader(), frame))
