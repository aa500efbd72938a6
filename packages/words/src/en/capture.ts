/** What `hearsay capture` prints. */
export default {
  untitled: 'Without a title',
  found: '{value} ({where})',
  notSaid: 'the page does not say',
  outlet: 'outlet',
  author: 'author',
  published: 'published',
  article: 'article',
  words:
    '{article, plural, one {# word} other {# words}}; {left, plural, =0 {none is left out} one {# word of the page is left out} other {# words of the page are left out}}',
  bytes: 'bytes',
  hashed: '{hash}, {size, number} bytes',
  wire: 'as sent',
  encoded: '{hash}, {size, number} bytes of {encoding}',
  stamp: 'stamped',
  stamped: '{at}, by {authority}',
  robots: 'robots',
  overridden: 'taken although the site asks not to be read ({why})',
  noArchive: 'kept although the page asks that no archive keep it',
  missing: 'missing',
  missingOne: '{what}: {why}',
  note: 'note',
  record: 'record',
  whole: '{name}: {pages, plural, one {# page} other {# pages}} taken out of it',

  'missing.pictures': 'pictures',
  'missing.stamp': 'time stamp',
  'missing.wacz': 'WACZ',

  done: '{pages, plural, one {# page} other {# pages}} captured into {folder}.',
  skipped: '{count, plural, one {# link has} other {# links have}} a record already.',
  missingOfAll: 'Missing of all: {what} ({why}).',
  failed: '{failed, number} of {total, number} could not be captured; the rest was',
  failedOnly: 'nothing could be captured',
  moreFailed: 'and {count, number} more',
  stopped: 'stopped after {done, number} of {total, number}; the same command goes on from there',
  progress:
    '{done, number} of {total, number}; {rate} a second; {left} left{failed, plural, =0 {} one {; # failed} other {; # failed}}',

  readOfPage:
    'This is a page: {article, plural, one {# word} other {# words}} are read as its article; {left, plural, =0 {none is left out} one {# other is left out} other {# others, of menus, banners and the like, are left out}}.',

  noChromium: 'no Chromium was found; install one, or name it in HEARSAY_CHROMIUM',
  noPictures: 'none were asked for',
} as const
