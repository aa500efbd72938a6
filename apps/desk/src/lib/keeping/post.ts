import { type ActionResult, deserialize } from '$app/forms'
import { SENDER } from './sender.ts'
import type { Written } from './written.ts'

/** A form as it is sent: where to, and what stands in it. */
export interface Post {
  /** Path and query of the action. */
  readonly path: string
  readonly fields: Written
}

/** How long an answer is waited for, in milliseconds: a long case takes a while to be drafted anew. */
const PATIENCE = 30_000

/** Answers by which something between here and the desk says that there is no desk. */
const NO_DESK: readonly number[] = [502, 503, 504]

/**
 * Sends a form of somebody's, and of nobody else who has signed in here since.
 * @returns what the desk says of it; undefined where it cannot be reached
 */
export async function post(
  { path, fields }: Post,
  person = '',
  body: BodyInit = new URLSearchParams(fields.map(([name, text]) => [name, text])),
): Promise<ActionResult | undefined> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true', [SENDER]: person },
      cache: 'no-store',
      body,
      signal: AbortSignal.timeout(PATIENCE),
    })
    return NO_DESK.includes(answer.status) ? undefined : resultOf(answer, await answer.text())
  } catch (error) {
    if (isUnreachable(error)) return undefined
    throw error
  }
}

/** What was refused before an action has no result of one; what is taken without one was taken by no desk. */
function resultOf({ status, statusText, ok }: Response, text: string): ActionResult | undefined {
  if (text.startsWith('{"type":"')) return deserialize(text)
  if (ok) return undefined
  return { type: 'error', status, error: { status, message: messageIn(text) ?? statusText } }
}

function messageIn(text: string): string | undefined {
  return text.startsWith('{"') ? JSON.parse(text).message : undefined
}

/** `fetch` has no other words for a network that is cut. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
