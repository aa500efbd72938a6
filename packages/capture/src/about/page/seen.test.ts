import { expect, test } from 'vitest'
import { captureHtml } from '../../html/index.ts'
import { incoming } from '../../testing/incoming.ts'

const SAID =
  'The harbour master said that the barge had been adrift since midnight and that nobody had called him.'
const DENIED =
  'The owner of the barge denied it, and asked why the lights on the quay had been out for a week.'
const STORY = `<p>${SAID}</p><p>${DENIED}</p>`
const POST = (n: number) =>
  `<div class=post><a class=author>kelp${n}</a> <time datetime="2024-05-0${n}">May ${n}</time><p>${SAID}</p></div>`

/** A page without words for machines; its title, publisher, authors and day. */
const PAGES: readonly (readonly [
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
])[] = [
  [
    "a site's name as the first heading, the headline below",
    `<title>Quay Notes: What I saw</title><h1><a href="/">Quay Notes</a></h1><div class=post><h3>What I saw</h3>${STORY}<div>Posted by <span class=author>seventhwave</span></div></div>`,
    'What I saw',
    'Quay Notes',
    'seventhwave',
    null,
  ],
  [
    'the publisher first in the title',
    `<title>Nordwire - Barge adrift in harbour</title><h2>Barge adrift in harbour</h2><p>3. Mai 2024</p>${STORY}`,
    'Barge adrift in harbour',
    'Nordwire',
    null,
    '2024-05-03',
  ],
  [
    'a title that is a paper and a day',
    `<title>The Pell Bulletin, 30 October 2018</title>${STORY}`,
    null,
    'The Pell Bulletin',
    null,
    null,
  ],
  [
    'a line set as a headline, on an old page',
    `<title>Ministry of Waters - Releases - Release 21/2004</title><p align=center><font size=4><b>STATEMENT ON THE BARGE</b></font></p><p>17 September 2004</p>${STORY}`,
    'STATEMENT ON THE BARGE',
    'Ministry of Waters',
    null,
    '2004-09-17',
  ],
  [
    'French, with a standfirst before the byline',
    `<title>La barge à la dérive - L’Écho du quai</title><h1>La barge à la dérive</h1><p>Elle n’avait pas de feux, dit le capitaine. Personne ne l’avait appelé de la nuit entière.</p><div>Par Maëlle Le Goff, avec Agence Nord<br>Publié le 09/01/2025, mis à jour le 10/01/2025</div>${STORY}`,
    'La barge à la dérive',
    'L’Écho du quai',
    'Maëlle Le Goff',
    null,
  ],
  [
    'Spanish, a byline in capitals, days with dashes',
    `<title>La barca a la deriva. El Faro</title><h2>La barca a la deriva</h2><div class=firma>INÉS BARRANTES. Puerto</div><div class=fecha>30-05-2019</div>${STORY}`,
    'La barca a la deriva',
    'El Faro',
    'Inés Barrantes',
    '2019-05-30',
  ],
  [
    'published and updated on one line, in a country that puts the day first',
    `<html lang=en-IE><title>Barge adrift</title><h1>Barge adrift</h1><div>Published 07/06/2024 · Updated 8 June 2024</div>${STORY}`,
    'Barge adrift',
    null,
    null,
    '2024-06-07',
  ],
  [
    'two writers, each marked',
    `<h1>Barge adrift</h1><p><a rel=author href=/a>Una Birk</a> and <a rel=author href=/b>Ola Fenn</a></p>${STORY}`,
    'Barge adrift',
    null,
    'Una Birk, Ola Fenn',
    null,
  ],
  [
    'a thread has no writer and no day of its own',
    `<h1>Lamps out?</h1>${POST(1)}${POST(2)}${POST(3)}`,
    'Lamps out?',
    null,
    null,
    null,
  ],
  [
    'a post of one person, whose title is only how it begins',
    `<title>Una Birk on Chirrup: "The barge…" / Chirrup</title><div>${SAID}</div>${STORY}`,
    null,
    null,
    'Una Birk',
    null,
  ],
  [
    'the name of the site in its logo',
    `<title>Barge adrift</title><a href="/"><img alt="Quay Echo" src=l.png></a><h1>Barge adrift</h1>${STORY}`,
    'Barge adrift',
    'Quay Echo',
    null,
    null,
  ],
]

test.each(PAGES)('%s', (_, page, title, publisher, author, published) => {
  const { about } = captureHtml(incoming(page))
  expect([
    about.title?.value ?? null,
    about.publisher?.value ?? null,
    about.author?.value.join(', ') ?? null,
    about.published?.value ?? null,
  ]).toEqual([title, publisher, author, published])
})

test('agencies in a byline and in the last lines, though boxes stand below them', () => {
  const credited = (page: string) => captureHtml(incoming(page)).about.credited?.value
  expect(
    credited(
      `<article><h1>Barge</h1>${STORY}<p>Nord Wire contributed to this report</p><div class=contrib><a href=/>Support us</a></div></article>`,
    ),
  ).toEqual(['Nord Wire'])
  expect(
    credited(`<title>Barge | Quay Post</title><h1>Barge</h1>${STORY}<p>Source: list office, Quay Post</p>`),
  ).toBeUndefined()
})

test('an address stays as the page writes it', () => {
  const page = `<link rel=canonical href="https://quay.example/ميناء">${STORY}`
  expect(captureHtml(incoming(page)).about.canonical?.value).toBe('https://quay.example/ميناء')
  const based = `<base href="https://quay.example/a/"><link rel=canonical href="b">${STORY}`
  expect(captureHtml(incoming(based)).about.canonical?.value).toBe('https://quay.example/a/b')
})
