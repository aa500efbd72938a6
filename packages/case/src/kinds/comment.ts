import { z } from 'zod'
import { id, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('comment', {
  asked: id,
  asker: id,
  when: when.optional(),
  /** The claims, accounts or statements on which somebody was to comment. */
  on: z.array(id).min(1).optional(),
  /** The statement that answered; none is recorded where none came. */
  answer: id.optional(),
  /** Who says that they were asked. */
  statements: z.array(id).min(1).optional(),
})

export type Comment = z.output<typeof schema>

/** Somebody was asked for comment: by whom, when, and with what answer, or none. */
export const comment = defineKind({
  kind: 'comment',
  section: 'comments',
  schema,
  mentions: {
    asked: ['party'],
    asker: ['party'],
    on: ['claim', 'account', 'statement'],
    answer: ['statement'],
    statements: ['statement'],
  },
})
