import { words } from './words.ts'

/** The English words that no English text of a few sentences can do without. */
export const COMMON = words(
  'the of and to in that is was for it with as his on be at by i this had not are but from or have an ' +
    'they which one you were her all she there would their we him been has when who will more no if out ' +
    'so said what up its about into than them can only other new some could time these two may then do ' +
    'first any my now such like our over man me even most made after also did many before must through ' +
    'back years where much your way well down should because each just those people says say told ' +
    'according how very he a',
)
