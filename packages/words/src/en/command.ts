/** Lines that several commands print: what they did, and lists that are too long to print whole. */
export default {
  // In place of the rest of a list: “A, B and 2,980 more (--json lists them)”.
  more: '{count, number} more (--json lists them)',
  andMore: '… and {count, number} more (--json lists them)',
  firstOf: '{first}, and {count, number} more (--json lists them)',
  problems: '{count, plural, one {# problem} other {# problems}}',
  moreProblems: 'and {count, number} more; --json lists them',
  checked:
    '{id}: good; {entries, plural, one {# entry} other {# entries}}, {documents, plural, one {# document} other {# documents}}, {files, number} with {files, plural, one {its file} other {their files}}.',
  notRead: '{path} is not read: {why}',
  moreCases: '{count, number} more',
  noCases: 'none',
  warning: 'warning: {message}',

  imported: '{id}: {added, plural, one {# entry} other {# entries}} added; {size, number} now.',
  nothingNew: '{id}: nothing new; {size, plural, one {# entry} other {# entries}}.',
  notPublic:
    '{count, plural, one {# case of the store is not public. Publish it with: hearsay publish {id}} ' +
    'other {# cases of the store are not public. Publish one with: hearsay publish {id}}}',
  servedAsIs: '{reason} The case in the store is served as it is.',
  serving: 'Hearsay is on {address}',
  servingDesk: 'The desk is on {address}',
  servingDigest: 'The Daily Digest is on {address}',
  // What a round of sending did, where it did anything.
  digestSent:
    '{sent, plural, one {# digest sent} other {# digests sent}}, {answered, plural, one {# request answered} other {# requests answered}}, {later, number} to be tried again, {stopped, number} stopped.',
  digestNothing: 'Nothing is due.',
  digestDown: 'No mail goes out just now: {why}. It is tried again.',
  digestForgotten: 'Nothing of this address is held any more.',
  digestUnknown: 'Nothing of this address was held.',
  'digestReport.stopped': 'Nothing more is sent to the reader whom this report names.',
  'digestReport.counted': 'Counted: it may pass. After several of these nothing more is sent.',
  'digestReport.delayed': 'The mail is late; nothing is to be done.',
  'digestReport.nobody': 'No reader is named in this report by a genuine token; nothing was done.',
  'digestReport.none': 'This is neither a bounce nor a complaint; nothing was done.',
  digestCount:
    '{confirmed, plural, one {# reader} other {# readers}}; {asked, number} asked and not confirmed, {left, number} left, {stopped, number} stopped, {waiting, plural, one {# mail} other {# mails}} waiting to be sent.',
  firstSteward: 'Nobody works at the desk yet. Its first steward is whoever opens, once: {link}',
  recoverLink: 'This lets {name} in again, once, within a day: {link}',
  recoverNobody: 'DESK_RECOVER names {email}, and nobody at the desk has this address.',
  wrongHost:
    'Nothing is served here under this name. HEARSAY_HOSTS says which names there are besides localhost.',
  published: '{id}: edition {edition, number} is public; {entries, plural, one {# entry} other {# entries}}.',
  publishedBefore:
    '{id}: nothing new; edition {edition, number} is public, {entries, plural, one {# entry} other {# entries}}.',
  embargoed:
    '{id}: edition {edition, number} is signed; {entries, plural, one {# entry} other {# entries}}. It becomes public when hearsay publish --due is run after {published}.',
  embargoedBefore:
    '{id}: nothing new; edition {edition, number} is signed, {entries, plural, one {# entry} other {# entries}}. It becomes public when hearsay publish --due is run after {published}.',
  filesWritten:
    '{folder}: {pages, plural, one {# page} other {# pages}}; {written, number} written, {removed, number} removed.',
  nothingDue: 'Nothing is due.',
  notPublished: '{count, plural, one {one case does not allow it:} other {# cases do not allow it:}}',
  withdrawn: '{id}: withdrawn. What is public of it is a line that says so.',
  withdrawnUnseen: '{id}: withdrawn. Nobody could read it yet, and nothing of it is public.',
  backedUp:
    '{file}: {cases, plural, one {# case} other {# cases}}, {entries, plural, one {# entry} other {# entries}}; sound.',
  backedUpKey:
    'The key is not in it: keep a copy of {key}, apart from this file. It also holds what was signed last.',
  restored:
    '{file}: {cases, plural, one {# case} other {# cases}} restored, {entries, plural, one {# entry} other {# entries}}; sound.',
  restoredKey:
    'The key was not in it: put the desk’s own back as {key} before you sign. hearsay publish --due brings the public store up to date.',
  notSoundCopy: '{file}: every case was copied, and what was copied is not sound:',
  keyFile: 'The file that signs is {file}',
  noKey: 'No key yet: {file} is made when something is signed for the first time.',
  keyReplaced:
    '{count, plural, =0 {No case had been signed by another key.} one {One case says that its key has changed; publish it for others to see.} other {# cases say that their key has changed; publish them for others to see.}}',
  keyKept: 'The old key is kept in {kept}.',
  keyCopy: 'Keep a copy of {file}, apart from backups of the cases.',
  removed: '{id}: removed, {entries, plural, one {# entry} other {# entries}}; gone for good.',
  remade:
    '{count, plural, =0 {The public store was made again; nothing is in it.} one {The public store was made again, with # case.} other {The public store was made again, with # cases.}}',
  remadeSearch: 'What the desk searches was made again.',
  written: '{id}: written to {path}',

  // What a document shares with pages held already.
  noCopies: 'No held page shares more than common phrases with what was asked.',
  notHeld:
    'warning: {path}: {count, plural, one {# line says that its text could not be read; it is} other {# lines say that their texts could not be read; they are}} left out',
  'column.document': 'Document',
  'column.held': 'Held page',
  'column.ofDocument': 'Of the document',
  'column.ofHeld': 'Of the page',
  percent: '{percent, number}%',

  // How far a long piece of work has come: “40%: 1,200 done, 31 a second; 5 min left”.
  progress: '{count, number} done, {rate, number} a second',
  progressLeft: '{percent, number}%: {said}; {time} left',
  seconds: '{seconds, number} s',
  minutes: '{minutes, number} min',
  hours: '{hours, number} h {minutes, number} min',
} as const
