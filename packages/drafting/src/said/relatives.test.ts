import { expect, test } from 'vitest'
import { page, saidLines } from './testing/pages.ts'

const cases: [string, string, string[], RegExp?][] = [
  [
    'how somebody came to be unnamed is nothing said',
    'LUND, March 3 (Orn Wire) - The mill burned on Friday.\n\nOne person who worked in Berg\'s letting office until the New Year, and who asked for their name to be left out, said that the cover on the mill had been more than doubled in December. "I posted the form," the person said.',
    ['the person: "I posted the form,"'],
    /left out/,
  ],
  [
    '"who" is whoever is described, by the name that they gave',
    '"We pass there ourselves," a man who gave his name as Brother Ulf, and who said he spoke for the Mill Guild, told the Post in a letter.',
    ['Brother Ulf: "We pass there ourselves,"'],
  ],
  [
    '"he" is whoever opens the paragraph, though the name ends in s',
    'According to Dr Ada Quill, the manager, the lamps were checked in April.\n\nBo Hollis, 71, was at the gate. He stayed. "I looked and the desk was empty," he said.',
    ['Bo Hollis: "I looked and the desk was empty,"'],
  ],
  [
    "the lead's survivor is whoever is quoted next in the first person",
    'LUND, March 3 (Orn Wire) - Two people were hurt at the mill on Friday, and a survivor said that the wheel had come down.\n\n"It came down in front of us," said Ada Quill, 41, a baker. "I have never seen the like."',
    ['Ada Quill: the wheel had come down'],
  ],
  [
    'minutes go on with what whoever spoke last had done',
    'MILL TRUST\nMinutes of the meeting of the trustees\n\nPresent: Mr A. Quill, Ms E. Strand.\n\n1. Mr Quill replied that he gave it no credit. He had walked the road on the 16th: the patch was new.',
    ['A. Quill: He had walked the road on the 16th: the patch was new'],
  ],
  [
    'a title and an initial open no turn',
    'MILL TRUST\nMinutes of the meeting\n\nTHE WARDEN\nMrs O. Lind stated that she had locked the street door at\nhalf past eleven.\nShe had been told by Mr Berg that it was wanted.',
    ['O. Lind: she had locked the street door at half past eleven'],
  ],
  [
    'a body that opens the text issues a page whose head names none',
    'Occurrence on the Orn road\n\nPress release\n\nThe Ministry of Works regrets the loss of the bridge.\n\nWe had not been told of the journey.',
    ['Ministry of Works: We had not been told of the journey'],
  ],
]

test.each(cases)('%s', (_, text, lines, never) => {
  const said = saidLines([page(text)])
  expect(said).toEqual(expect.arrayContaining(lines))
  if (never) expect(said.join('\n')).not.toMatch(never)
})
