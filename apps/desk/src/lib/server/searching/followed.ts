import { type Desk, followSearch } from '@hearsay/store'

/** How long whoever asks waits for what was recorded last, in milliseconds. */
const PATIENCE = 400

let following: Promise<boolean> | undefined

/**
 * Follows what was recorded, and whether that is all: of a long case that was never followed it is not, and
 * whoever asks is not kept waiting. What fails then is said where the desk's faults are.
 */
export async function followed(desk: Desk): Promise<boolean> {
  following ??= follow(desk).finally(() => {
    following = undefined
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE)
  })
  return await Promise.race([following, late]).finally(() => clearTimeout(timer))
}

async function follow(desk: Desk): Promise<boolean> {
  try {
    await followSearch(desk)
    return true
  } catch (error) {
    console.error('search could not follow what was recorded:', error)
    return false
  }
}
