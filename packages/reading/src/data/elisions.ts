import { words } from './words.ts'

/** What is written after the apostrophe of what it leaves out: ’em, ’tis, rock ’n’ roll. */
export const ELIDED = words('em tis twas twere twill tisn twasn til n cos cuz nuff neath gainst tween nother')
