import { commandText } from '@hearsay/words'
import type { People } from './people.ts'

/**
 * Where nobody works here yet: prints a link, to the terminal alone, that makes the first steward, once.
 * Those printed by earlier starts end.
 */
export async function printFirstSteward(people: People): Promise<void> {
  if ((await people.all()).length > 0) return
  await people.withdraw()
  const link = `${people.origin}/welcome?invitation=${await people.invite('steward')}`
  console.log(commandText('en', 'firstSteward', { link }))
}
