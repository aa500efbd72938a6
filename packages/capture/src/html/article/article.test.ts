import { expect, test } from 'vitest'
import { incoming } from '../../testing/incoming.ts'
import { captureHtml } from '../index.ts'

const SAID =
  'The harbour master said that the barge had been adrift since midnight and that nobody had called him.'
const DENIED =
  'The owner of the barge denied it, and asked why the lights on the quay had been out for a week.'
const CLOSED =
  'The quay stays closed until Friday, when the council meets to hear what the divers have found.'
const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li><li><a href="/w">Weather</a></li></ul></nav>'

/** A page, what its article must hold, and what it must not. */
const PAGES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'news with banners, boxes and related links',
    `${MENU}<div id="cookie-notice"><p>We use cookies to make this site work.</p><button>OK</button></div>
     <main><article><h1>Barge adrift in Tarn</h1><p class="byline">By Ola Fenn</p><p>${SAID}</p>
     <aside class="newsletter"><h3>The Morning Tide</h3><p>In your inbox at six.</p></aside><p>${DENIED}</p>
     <div class="related"><h3>Read more</h3><a href="/1">Bridge shut again</a></div><p>${CLOSED}</p></article>
     <section><h2>Most read</h2><ol><li><a href="/2">Bakery wins prize</a></li><li><a href="/3">Snow to come</a></li></ol></section>
     </main><footer>© Tarn Times 2025</footer>`,
    ['Barge adrift in Tarn', 'By Ola Fenn', SAID, DENIED, CLOSED],
    ['cookies', 'Morning Tide', 'Bridge shut', 'Bakery', '©', 'Sport'],
  ],
  [
    'a blog with comments',
    `<div id="header"><a href="/">Notes from the quay</a></div><div class="post"><h1>What I saw</h1><p>${SAID}</p><blockquote><p>${DENIED}</p></blockquote><ul><li>The lamp was out.</li><li>The rope was cut.</li></ul><p>${CLOSED}</p></div>
     <div id="comments"><h3>2 Comments</h3><div class="comment"><p>I was there too and I never saw a lamp at all that night.</p></div><div class="comment"><p>Nonsense, the lamp has been out for years, ask anybody.</p></div></div>
     <div class="sidebar"><h3>Archive</h3><ul><li><a href="/a">May</a></li><li><a href="/b">June</a></li><li><a href="/c">July</a></li></ul></div>`,
    ['What I saw', SAID, DENIED, 'The rope was cut.', CLOSED],
    ['never saw a lamp', 'Archive', 'June'],
  ],
  [
    'a forum: the posts are the page',
    `${MENU}<h1>Barge at the quay?</h1><div class="thread">
     <div class="post"><div class="author">kelp7</div><div class="body">${SAID}</div></div>
     <div class="post"><div class="author">net_mender</div><div class="body">Not so.</div></div>
     <div class="post"><div class="author">kelp7</div><div class="body">${DENIED}</div></div></div>
     <form action="/reply"><textarea></textarea><button>Reply</button></form>`,
    ['Barge at the quay?', SAID, 'net_mender', 'Not so.', DENIED],
    ['Weather', 'Reply'],
  ],
  [
    'comments that are all there is',
    `<h1>Barge?</h1><div id="comments"><div class="comment">kelp7: ${SAID}</div><div class="comment">pilot: ${DENIED}</div></div><div class="footer">About this board</div>`,
    [SAID, DENIED],
    [],
  ],
  [
    'a ministry page laid out with tables, lines parted by br',
    `<table width="100%"><tr><td width="150"><a href="/a">Minister</a><br><a href="/b">Laws</a><br><a href="/c">Contact</a></td>
     <td><font size="4"><b>Statement on the barge</b></font><br><br>${SAID}<br><br>${DENIED}<br><br>${CLOSED}</td></tr></table>`,
    ['Statement on the barge', SAID, DENIED, CLOSED],
    ['Contact'],
  ],
  [
    'a live blog of short entries',
    `<main><h1>Live: the barge</h1><p class="standfirst">Follow what is known so far.</p><div class="entries">
     <div class="entry"><h3>14.02</h3><p>Divers go down.</p></div><div class="ad-slot">ADVERTISEMENT</div>
     <div class="entry"><h3>13.40</h3><p>${SAID}</p></div><div class="entry"><h3>13.05</h3><p>The quay is shut.</p></div></div></main>`,
    ['Live: the barge', 'Divers go down.', SAID, 'The quay is shut.'],
    ['ADVERTISEMENT'],
  ],
  [
    'a stub before a paywall',
    `<header><a href="/">Tarn Times</a></header><article><h1>Who cut the rope?</h1><p>${SAID}</p><div class="paywall"><h2>Subscribe to read on</h2><p>Already a subscriber? <a href="/l">Log in</a></p></div></article>`,
    ['Who cut the rope?', SAID],
    ['Log in'],
  ],
  [
    'Arabic, right to left',
    `<html lang="ar" dir="rtl"><body><nav><a href="/1">الرئيسية</a> <a href="/2">رياضة</a> <a href="/3">اقتصاد</a></nav><article><h1>قارب تائه في المرفأ</h1><p>قال مدير المرفأ إن القارب كان تائها منذ منتصف الليل وإن أحدا لم يتصل به، وأضاف أن الرصيف سيبقى مغلقا حتى يوم الجمعة.</p><p>ونفى صاحب القارب ذلك وسأل عن سبب انطفاء الأنوار على الرصيف منذ أسبوع كامل.</p><h3>اقرأ أيضا</h3><ul><li><a href="/4">إغلاق الجسر</a></li></ul></article></body></html>`,
    ['قارب تائه في المرفأ', 'ونفى صاحب القارب ذلك'],
    ['رياضة', 'إغلاق الجسر'],
  ],
  [
    'a page that is all in one form, as some servers make them',
    `<form id="aspnetForm"><input type="hidden"><div class="menu"><a href="/">Home</a> <a href="/n">News</a> <a href="/c">Contact</a></div><div id="content"><h1>Notice</h1><p>${SAID}</p><p>${DENIED}</p></div></form>`,
    ['Notice', SAID, DENIED],
    ['Contact'],
  ],
  [
    'a wall that is longer than the page behind it',
    `<div class="consent-root"><h2>Welcome</h2><p>${'Our partners keep things on your device. '.repeat(40)}</p><button>Yes</button></div><div><h1>Notice</h1><p>${SAID}</p><p>${DENIED}</p></div>`,
    ['Notice', SAID, DENIED],
    ['Our partners'],
  ],
  [
    'a blog that calls itself a headline too',
    `<header id="masthead"><h1><a href="/">Quay Blog</a></h1></header><div><article><header><h1>Lamps</h1><p>Posted on 3 May 2024 by Una Birk</p></header><p>${SAID}</p><p>${DENIED}</p></article></div>`,
    ['Lamps', 'Una Birk', SAID],
    ['Quay Blog'],
  ],
  [
    'a headline and its lines outside of the body of the story',
    `<div class="page"><header class="story-head"><h1>Barge adrift</h1><p class="lead">It had no lights.</p><time datetime="2025-01-15">15 January 2025</time></header><div class="share-bar"><a href="#">Share</a><a href="#">Post</a></div><div class="story-body"><p>${SAID}</p><p>${DENIED}</p><p>${CLOSED}</p></div></div>`,
    ['Barge adrift', 'It had no lights.', '15 January 2025', SAID, CLOSED],
    ['Share'],
  ],
]

test.each(PAGES)('%s', (_, page, holds, lacks) => {
  const { text, article } = captureHtml(incoming(page))
  const view = article.map(({ start, end }) => text.slice(start, end)).join('\n')
  for (const words of holds) expect(view).toContain(words)
  for (const words of lacks) expect(view).not.toContain(words)
  for (const words of [...holds, ...lacks]) expect(text).toContain(words)
})

test('what the view leaves out is counted', () => {
  const { text, article, notes } = captureHtml(incoming(PAGES[0]?.[1] ?? ''))
  const kept = article.reduce((sum, { start, end }) => sum + end - start, 0)
  expect(notes).toContainEqual({
    code: 'view',
    message: `the view leaves out ${text.length - kept} of ${text.length} characters`,
  })
})

test('where nothing is found, the view is the whole text, and it is said', () => {
  const { text, article, notes } = captureHtml(incoming('<p>Back soon.</p>'))
  expect(article).toEqual([{ start: 0, end: text.length }])
  expect(notes).toContainEqual(expect.objectContaining({ code: 'no-article' }))
})
