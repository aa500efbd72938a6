import { expect, test } from 'vitest'
import { aboutText } from '../text.ts'
import { bylineOf } from './byline.ts'

const STORY =
  'The harbour master said on Monday that the barge had been adrift since midnight. Nobody had called him, he added, and the lamps on the quay had been out for a week.'

/** The first lines of a text, and publisher, date, title, authors and credits. */
const HEADS: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'THE TARN EXAMINER\nFriday, 3 May 2024      Page 3\n\nBARGE ADRIFT IN HARBOUR\nBy our own reporters',
    ['The Tarn Examiner', '2024-05-03', 'BARGE ADRIFT IN HARBOUR', null, null],
  ],
  [
    'Barge adrift as lamps fail on quay\n\nBy Ola Fenn, Nordwire\n\nTARN, May 3 2024 (Nordwire) - ',
    ['Nordwire', '2024-05-03', 'Barge adrift as lamps fail on quay', 'Ola Fenn', null],
  ],
  [
    'Barge adrift as lamps fail on quay\n\nBy Ola Fenn\nCoastal News Service\n\nTARN (May 3, 2024) -- ',
    ['Coastal News Service', '2024-05-03', 'Barge adrift as lamps fail on quay', 'Ola Fenn', null],
  ],
  [
    'The Quay Post\nFriday 3 May 2024\n\nLamps out for a week\n\nFrom our staff and Coastal Wire',
    ['The Quay Post', '2024-05-03', 'Lamps out for a week', null, 'Coastal Wire'],
  ],
  [
    'NORTH TELEGRAPH AGENCY (NTA)\nEnglish Service\nTarn, 3 May 2024, 09:10\n\nON THE BARGE IN THE HARBOUR\n\nTARN, 3 May. /NTA/. ',
    ['North Telegraph Agency', '2024-05-03', 'ON THE BARGE IN THE HARBOUR', null, null],
  ],
  [
    'TARN POLICE\nPress Office\nBulletin 2024/17\n3 May 2024, 11.00\n\nBARGE IN THE HARBOUR: WHAT IS KNOWN',
    ['Tarn Police, Press Office', '2024-05-03', 'BARGE IN THE HARBOUR: WHAT IS KNOWN', null, null],
  ],
  [
    'RADIO TARN\n"The Morning Watch", Friday 3 May 2024, 8.15\nTranscript',
    ['Radio Tarn', '2024-05-03', 'The Morning Watch', null, null],
  ],
  [
    'board.example/tarn - "Barge??" - saved 3 May 2024 19:40',
    ['board.example', '2024-05-03', 'Barge??', null, null],
  ],
  [
    'Nextdoors > Tarn Harbour > "Who cut the rope"\nSaved May 3, 2024, 8:15 PM',
    ['Nextdoors', '2024-05-03', 'Who cut the rope', null, null],
  ],
  [
    'The Quay Observer\nOPINION\n\nWhat the pilot saw\nBy Una Birk\n\nMay 3, 2024',
    ['The Quay Observer', '2024-05-03', 'What the pilot saw', 'Una Birk', null],
  ],
  [
    'BARGE OF DEATH!\nIt was the lamps, says pilot\n\nEXCLUSIVE by Rik Odd\nThe Daily Foghorn, Friday, May 3, 2024',
    ['The Daily Foghorn', '2024-05-03', 'BARGE OF DEATH!', 'Rik Odd', null],
  ],
  [
    'Harbour: latest updates\nThe Beacon - LIVE - Friday 3 May 2024\nWith Jo Sand and Al Rust',
    ['The Beacon', '2024-05-03', 'Harbour: latest updates', 'Jo Sand', null],
  ],
  [
    'MINISTRY OF WATERS\nPress Service\n\nNo. 44/2024\nTarn, 6 May 2024\n\nSTATEMENT ON THE BARGE',
    ['Ministry of Waters', '2024-05-06', 'STATEMENT ON THE BARGE', null, null],
  ],
  [
    'Tarn Examiner\nLamps out on quay\nBy Una Birk\nMay 6, 2024',
    ['Tarn Examiner', '2024-05-06', 'Lamps out on quay', 'Una Birk', null],
  ],
  [
    'NORDWIRE\n\nURGENT\nBarge adrift in Tarn harbour\n\nTARN, May 6 (Nordwire) - ',
    ['NORDWIRE', null, 'Barge adrift in Tarn harbour', null, null],
  ],
  [
    'TV TARN, "Evening Talk", 6 May 2024\n(transcript)',
    ['TV Tarn', '2024-05-06', 'Evening Talk', null, null],
  ],
  [
    'QUAY COMMITTEE / letters received, 3 May 2024\nCopied by hand. We have the letters.\nThey are for a court and for nobody else, whatever the harbour master may say of them, and whoever asks.\n\nDear all,',
    ['Quay Committee', '2024-05-03', null, null, null],
  ],
  [
    'SUNDAY LANTERN                    3 May 2024\n\nBARGE OF DEATH',
    ['Sunday Lantern', '2024-05-03', 'BARGE OF DEATH', null, null],
  ],
  [
    'the lamplighter’s dog\n(posted 3 May 2024, 01:14)\n\nwhat the quay knows',
    ['the lamplighter’s dog', '2024-05-03', 'what the quay knows', null, null],
  ],
  [
    'QUAY FIVE\na blog about lamps\n\n3 May 2024\nThey knew\n\n',
    ['Quay Five', '2024-05-03', 'They knew', null, null],
  ],
  [
    'Barge adrift as lamps fail on quay\n\nTARN NEWS, by Ola Fenn\n\nTARN, 3 May 2024 - ',
    ['Tarn News', '2024-05-03', 'Barge adrift as lamps fail on quay', 'Ola Fenn', null],
  ],
  [
    'T H E   L A M P\nTarn branch\n3 May 2024\n\nWHAT WE HEARD',
    ['The Lamp', '2024-05-03', 'WHAT WE HEARD', null, null],
  ],
  [
    'QUAY POLICE SERVICE\nPublic notice 2 of 2024                5 May 2024\n\nWHAT WE CAN SAY',
    ['Quay Police Service', '2024-05-05', 'WHAT WE CAN SAY', null, null],
  ],
  [
    'TARN DISPATCH / HARBOUR\nBarge adrift as lamps fail on quay\nTARN, 3 May 2024 - by Ola Fenn\n\nThe barge had been adrift since midnight.',
    ['Tarn Dispatch', '2024-05-03', 'Barge adrift as lamps fail on quay', 'Ola Fenn', null],
  ],
  [
    'صحيفة المرفأ\nالاثنين 6 مايو 2024\n\nانطفاء الأنوار على الرصيف\nبقلم: ليلى الأحمد',
    ['صحيفة المرفأ', '2024-05-06', 'انطفاء الأنوار على الرصيف', 'ليلى الأحمد', null],
  ],
  [
    'Barge adrift as lamps fail on quay\n\nTARN (Reuters) - ',
    ['Reuters', null, 'Barge adrift as lamps fail on quay', null, null],
  ],
]

test.each(HEADS)('%j', (head, said) => {
  const text = `${head}${head.endsWith(' ') ? '' : '\n\n'}${STORY}\n\n${STORY}`
  const { about } = aboutText(text, { start: 0, end: text.length })
  const { publisher, published, title, author, credited } = about
  expect(
    [publisher?.value, published?.value, title?.value, author?.value[0], credited?.value[0]].map(
      (each) => each ?? null,
    ),
  ).toEqual(said)
  for (const found of [published, author])
    if (found?.span) expect(text.slice(found.span.start, found.span.end).length).toBeGreaterThan(3)
})

test.each([
  ['By Ann Lee in Tarn, with Sundwire', ['Ann Lee'], ['Sundwire']],
  ['Reported by ANN LEE', ['Ann Lee'], []],
  ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek'], []],
  ['From our foreign desk and Coastal Wire', [], ['Coastal Wire']],
  ['By Star Reporters', [], []],
  ['بقلم: ليلى الأحمد', ['ليلى الأحمد'], []],
])('%s', (line, authors, bodies) => {
  expect(bylineOf(line)).toEqual({ authors, bodies })
})

test.each([
  ['Source: Reuters', 'Reuters'],
  ['(AFP)', 'AFP'],
  ['This story was first published by the Tarn Examiner.', 'Tarn Examiner'],
  ['Coastal News Agency contributed to this report.', 'Coastal News Agency'],
])('the last line credits: %s', (line, name) => {
  const text = `The Quay Post\n3 May 2024\n\nLamps out\n\n${STORY}\n\n${line}`
  expect(aboutText(text, { start: 0, end: text.length }).about.credited?.value).toEqual([name])
})

test('a date that can be read two ways is not guessed, and it is said', () => {
  const text = `The Quay Post\n04/06/2022\n\nLamps out\n\n${STORY}`
  const { about, notes } = aboutText(text, { start: 0, end: text.length })
  expect(about.published).toBeNull()
  expect(notes).toContainEqual(expect.objectContaining({ code: 'unclear-date' }))
})
