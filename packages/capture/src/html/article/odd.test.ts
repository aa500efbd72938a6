import { expect, test } from 'vitest'
import { incoming } from '../../testing/incoming.ts'
import { captureHtml } from '../index.ts'

const SAID =
  'The harbour master said that the barge had been adrift since midnight and that nobody had called him.'
const DENIED =
  'The owner of the barge denied it, and asked why the lights on the quay had been out for a week.'
const CLOSED =
  'The quay stays closed until Friday, when the council meets to hear what the divers have found.'
const HEBREW =
  '<p>מנהל הנמל אמר כי הדוברה נסחפה מאז חצות ואיש לא התקשר אליו, והרציף יישאר סגור עד יום שישי.</p><p>בעל הדוברה הכחיש זאת ושאל מדוע האורות ברציף כבויים כבר שבוע שלם.</p>'
const COMMENT =
  '<div class="comment">I was there too and I never saw a lamp at all that night, whatever they say.</div>'

/** Pages that are built in odd ways: what their article must hold, and what it must not. */
const PAGES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'markup that nobody closed',
    `<table><tr><td>Home<td>News<td>Guestbook<tr><td colspan=3><font size=5><b>Barge adrift<p>${SAID}<p>${DENIED}<i><p>${CLOSED}</font><br><a href=x.htm>Next page<p>Best viewed at 800 x 600`,
    ['Barge adrift', SAID, DENIED, CLOSED],
    ['Guestbook', 'Next page', 'Best viewed'],
  ],
  [
    'many stories on the front page: all are kept',
    `<div><h2><a href=1>Barge adrift</a></h2><p>${SAID}</p></div><div><h2><a href=2>Lamps out</a></h2><p>${DENIED}</p></div><div><h2><a href=3>Quay closed</a></h2><p>${CLOSED}</p></div>`,
    ['Lamps out', SAID, DENIED, CLOSED],
    [],
  ],
  [
    'two stories of which none is the headline: both are kept',
    `<div><div class=story><h2>Barge adrift</h2><p>${SAID}</p></div><div class=story><h2>Lamps out</h2><p>${DENIED}</p></div></div>`,
    [SAID, DENIED],
    [],
  ],
  [
    'a story that is the page, and the next one below it',
    `<title>Barge adrift - Quay Post</title><main><article><h1>Barge adrift</h1><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p></article><article><h2>Ferry late</h2><p>The ferry was late again on Tuesday, says the company.</p></article></main>`,
    [SAID, CLOSED],
    ['Ferry late'],
  ],
  [
    'parts that fold',
    `<h1>Notice</h1><details><summary>What happened?</summary><p>${SAID}</p></details><details><summary>Who says so?</summary><p>${DENIED}</p></details>`,
    [SAID, 'Who says so?', DENIED],
    [],
  ],
  [
    'rows of a table',
    `<h1>Log of calls</h1><table><tr><th>Time</th><th>What was said</th></tr><tr><td>00:10</td><td>${SAID}</td></tr><tr><td>00:30</td><td>${DENIED}</td></tr></table>`,
    ['Time', '00:10', SAID, '00:30', DENIED],
    [],
  ],
  [
    'more comments than story',
    `<article><h1>Barge adrift</h1><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p></article><div class="comments"><h3>20 comments</h3>${COMMENT.repeat(20)}</div>`,
    [SAID, DENIED, CLOSED],
    ['never saw a lamp'],
  ],
  [
    'comments under a line that only looks like a heading',
    `<div><div><h1>Barge adrift</h1><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p></div><div class=c9><div>3 replies from our readers</div><div class=d2>kelp7: I was there and never saw a lamp.</div><div class=d2>net_mender: Nonsense, ask anybody.</div></div></div>`,
    [CLOSED],
    ['never saw a lamp', 'Nonsense'],
  ],
  [
    'a quotation set large that says again what the text says',
    `<article><h1>Barge adrift</h1><p>“Nobody has ever called me at that hour of the night,” said the pilot. ${SAID}</p><blockquote class="pull">“Nobody has ever called me at that hour”</blockquote><p>${DENIED}</p><blockquote>“It was dark.” So said the cook, who had not been asked.</blockquote></article>`,
    ['“Nobody has ever called me at that hour of the night,”', 'So said the cook'],
    ['that hour”'],
  ],
  [
    'a box below the story that is headed as a correction',
    `<title>Barge adrift in harbour</title><article><h1>Barge adrift in harbour</h1><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p><p>${SAID} ${DENIED}</p></article><div class="corr"><h3>Correction</h3><p>On 2 May we wrote that the barge had two lamps. We withdraw it.</p></div><div class="sky"><h3>Weather</h3><p>Rain will come in from the west.</p></div><footer>Quay Post Ltd</footer>`,
    [SAID, 'We withdraw it.'],
    ['Rain will come'],
  ],
  [
    'a label over the headline, counts, tags, a note on the writer; the correction stays',
    `<title>Barge adrift in harbour</title><article><div><a href=/h>Harbour</a></div><h1>Barge adrift in harbour</h1><p>By Una Birk</p><div><span>41</span><span> 902</span></div><p>${SAID}</p><p>${DENIED}</p><footer><p>This article was corrected on 3 May 2024: the barge had one lamp.</p></footer><p>Una Birk covers the harbour for the Quay Post.</p><div>Tags: <a href=1>barges</a></div></article>`,
    ['By Una Birk', SAID, 'This article was corrected'],
    ['902', 'covers the harbour', 'Tags:'],
  ],
  [
    'consent and an offer that no class gives away',
    `<div class=x1><p>We and our partners use cookies. Vendors process personal data, some on the ground of legitimate interest. ${'Your choices hold on this device. '.repeat(25)}</p><button>Yes</button></div><div><h1>Barge adrift</h1><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p></div><div class=x2><h2>Go on</h2><p>Only €1 a week for the first month, then €9 per month.</p><a href=/b>Take it</a></div>`,
    [SAID, DENIED, CLOSED],
    ['Vendors', '€9'],
  ],
  [
    'a board: posts with their writers, without their ranks and repeated titles',
    `<title>Lamps? - The Mess</title><h2>Lamps?</h2><div class=post><dl class=postprofile><dt>kelp7</dt><dd>Posts: 212</dd></dl><div><h3>Lamps?</h3><p>by kelp7 » Mon Oct 03, 2022</p><p>${SAID}</p></div></div><div class=post><dl class=postprofile><dt>pilot</dt><dd>Posts: 3</dd></dl><div><h3>Re: Lamps?</h3><p>Not so.</p><p>${DENIED}</p></div></div>`,
    ['by kelp7', 'pilot', SAID, 'Not so.', DENIED],
    ['Posts: 212', 'Posts: 3', 'Re: Lamps?'],
  ],
  [
    'Hebrew, with what to read next and comments',
    `<html dir=rtl lang=he><main><h1>הדוברה נסחפה</h1>${HEBREW}<div>קראו גם</div><ul><li><a>הגשר נסגר</a></li></ul><h3>תגובות (2)</h3><div>דוד: גם אני הייתי שם.</div></main>`,
    ['הדוברה נסחפה', 'בעל הדוברה הכחיש זאת'],
    ['קראו גם', 'הגשר נסגר', 'דוד'],
  ],
  [
    'Japanese, with the name of the paper after a wide bar',
    '<title>はしけ漂流｜タルン新聞</title><h1>はしけ漂流</h1><p>2024年5月3日</p><p>港長は、はしけが真夜中から漂流していたが誰も連絡してこなかったと述べた。岸壁は金曜日まで閉鎖される。</p><p>はしけの所有者はこれを否定し、なぜ岸壁の明かりが一週間も消えていたのかと尋ねた。</p><h2>アクセスランキング</h2><ol><li>橋が閉鎖</li></ol>',
    ['はしけ漂流', '2024年5月3日', '岸壁は金曜日まで閉鎖される。'],
    ['アクセスランキング', '橋が閉鎖'],
  ],
  [
    'the story stands in a frame, a menu in another',
    `<p>Webmaster: room 9</p><iframe srcdoc="<h4>Menu</h4><a href=1>Structure</a>"></iframe><iframe srcdoc="<h2>On the barge</h2><p>${SAID}</p><p>${DENIED}</p>"></iframe>`,
    ['On the barge', SAID, DENIED],
    ['Structure', 'Webmaster'],
  ],
  [
    'old pages laid out with tables: what stands beside the story',
    `<table><tr><td colspan=2><b>Ministry of Waters</b></td></tr><tr><td><b>Poll</b><br>Do you trust the lamps?<br><input type=radio> Yes</td><td><p align=center><font size=4><b>STATEMENT ON THE BARGE</b></font></p>${SAID}<br><br>${DENIED}<br><br>${CLOSED}</td></tr></table>`,
    ['STATEMENT ON THE BARGE', SAID, CLOSED],
    ['trust the lamps', 'Ministry of Waters'],
  ],
  [
    'a headline that is a picture',
    `<h1><img src=h.gif alt="Barge adrift in the harbour"></h1><p>${SAID}</p><p>${DENIED}</p>`,
    ['Barge adrift in the harbour', SAID],
    [],
  ],
]

test.each(PAGES)('%s', (_, page, holds, lacks) => {
  const { text, article } = captureHtml(incoming(page))
  const view = article.map(({ start, end }) => text.slice(start, end)).join('\n')
  for (const words of holds) expect(view).toContain(words)
  for (const words of lacks) expect(view).not.toContain(words)
  for (const words of [...holds, ...lacks]) expect(text).toContain(words)
})

/** Pages that show little or nothing, and what is said of them. */
const SILENT: readonly (readonly [string, string, string])[] = [
  [
    'scripts',
    '<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>',
    'needs-scripts',
  ],
  ['a check', '<h1>Just a moment</h1><p>Checking your browser before you go on.</p>', 'check'],
  ['a paywall', `<h1>Barge</h1><p>${SAID}</p><p>Subscribe to continue reading</p>`, 'paywall'],
  ['frames', '<frameset cols="20%,*"><frame src=menu.htm><frame src=main.htm></frameset>', 'frames'],
  ['pictures', '<img src=1.jpg alt="Page 1 of the order">', 'no-text'],
  ['nothing', '', 'no-text'],
]

test.each(SILENT)('a page that is only %s is no empty article in silence', (_, page, code) => {
  expect(captureHtml(incoming(page)).notes.map((note) => note.code)).toContain(code)
})

test.each([
  ['headings of comments', '<h2>Comments</h2><p>words here</p>'],
  ['quotations', '<blockquote>“Nobody has ever called me at that hour”</blockquote>'],
  ['profiles', '<div class=post><dl class=postprofile><dt>kelp<dd>rank</dl>text</div>'],
])('very many %s are read within a few seconds', (_, part) => {
  expect(captureHtml(incoming(part.repeat(1500))).text.length).toBeGreaterThan(1500)
})
