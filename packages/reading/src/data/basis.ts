import { words } from './words.ts'

/** Phrases by which a source says that it was there. Lower case, spaced as tokens. */
export const WITNESSING: readonly string[] = [
  'i saw', 'we saw', 'he saw', 'she saw', 'they saw', 'i heard the', 'we heard the', 'i watched',
  'we watched', 'i was there', 'i was standing', 'we were standing', 'with my own eyes', 'with our own eyes',
  'with his own eyes', 'with her own eyes', 'saw with', 'witnessed', 'i was inside', 'we were inside',
  'i was at', 'had seen', 'i felt the', 'he had watched', 'she had watched', 'they had watched',
  'she watched', 'he watched', 'they watched', 'had heard the', 'heard the blast', 'heard an explosion',
  'heard a loud', 'heard shots', 'heard gunfire', 'heard two', 'heard three', 'i have seen', "i 've seen",
] // biome-ignore format: a list

/** What, shortly before it, turns a phrase of the list above. */
export const DENYING: readonly string[] = [
  'nobody', 'no one', 'none', 'never', 'not', "n't", 'neither', 'nor', 'without',
] // biome-ignore format: a list

/** Phrases by which a source says that it has proof in hand. */
export const HOLDING: readonly string[] = [
  'have evidence', 'has evidence', 'had evidence', 'have proof', 'has proof', 'had proof', 'have documents',
  'has documents', 'had documents', 'have the documents', 'in our possession', 'in its possession',
  'in his possession', 'in her possession', 'in their possession', 'have footage', 'has footage',
  'had footage', 'have video', 'has video', 'had video', 'have recordings', 'has recordings',
  'had recordings', 'have photographs', 'has photographs', 'had photographs', 'holds proof', 'held proof',
  'holds evidence', 'holds documents', 'we have it on tape', 'have a recording', 'has a recording',
  'had a recording', 'obtained documents', 'had obtained', 'have obtained', 'has obtained', 'kept the',
  'have copies', 'has copies', 'had copies', 'has photos', 'had photos', 'have photos',
] // biome-ignore format: a list

/** Cue base forms that say that the source concludes, supposes or believes. */
export const INFERRING = words(
  'believe think conclude suspect assume suppose guess estimate infer reckon expect imagine fear feel ' +
    'suggest seem appear indicate imply anticipate project speculate doubt consider belief view opinion ' +
    'theory conclusion determine',
)
