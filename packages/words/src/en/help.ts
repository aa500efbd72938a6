/**
 * What `hearsay help` says. Names of commands, options and arguments are not words, and stay as they are;
 * lines are no longer than 120 columns, and columns stand below one another.
 */
export default {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  help: 'display help for command',
  version: 'output the version number',

  about: `Shows, for every version of a disputed incident, who says so, through whom, on what evidence,
and how many independent lines stand behind it.`,
  after: `
From a link to a case:
  hearsay capture https://paper.example/story     keep pages as evidence, in captures/
  hearsay draft captures --out my-case            propose a case from them: look at it, change it
  hearsay case import my-case                     put it into the store, as what you stand behind

Try it:
  hearsay weigh cases/abu-ghraib-2015     the first case, weighed
  hearsay read article.txt                who says what in a text, through whom
  hearsay serve --load cases              the same as a site, on http://127.0.0.1:4173
  hearsay help weigh                      what a command takes

CASE is a folder with a case in YAML files, one such file, a bundle (*.hearsay.json), or the id of a case in the
store. BUNDLE is one file that holds a case and the proofs to check it with.

Exit codes:
  0  done
  1  checked, and not sound: a bundle or a stored case that does not verify
  2  bad input: stderr says where and what was expected, a line for each problem; nothing was written
  3  the store, its key or a file cannot be used, or a defect of hearsay
  130  stopped; what was done stands
`,

  // What more than one command takes.
  case: 'folder, YAML file, bundle, or id in the store',
  data: 'folder of the database',
  json: 'print JSON, errors included, for programs',
  workers: 'threads for many lines; without it, one a core',
  resume: 'write to this file, and go on after the lines that it has',
  quiet: 'show no progress on stderr',

  'capture.summary': 'keep pages as evidence: bytes, text, what is known of them, the exchange',
  'capture.description':
    'Captures pages, PDFs, texts, archives (WARC, WACZ) and feeds: untouched bytes under their SHA-256, the text of ' +
    'the whole document, title, author, outlet and dates with where each was found, and the exchange as WACZ. Runs no ' +
    'script, keeps no cookie, and goes nowhere but to the public internet.',
  'capture.source': 'an address, a file, or - for text on standard input',
  'capture.out': 'folder of captures',
  'capture.list': 'take the addresses in this file, one a line; what has a record is left out',
  'capture.links': 'of a feed, also the pages that its items lead to',
  'capture.stamp': 'have each capture stamped by this time-stamp authority (RFC 3161)',
  'capture.noPictures': 'take no picture and no print, even where a Chromium is there',
  'capture.override': 'take what a site asks not to be read or kept; this is recorded',
  'capture.agent': 'say who asks, such as "Hearsay/0.1.0 (+https://desk.example/about)"',
  'capture.after': `
Examples:
  hearsay capture https://paper.example/story bulletin.pdf    keep both in captures/
  hearsay capture --list links.txt --out harbour              thousands; stop it, and the same command goes on
  hearsay draft harbour                                       propose a case from what was captured
`,

  'draft.summary': 'propose a case from pages: who says what, which pages copy, how many lines',
  'draft.description':
    'Proposes a case from pages, PDFs, archives and feeds: parties, statements with their chains, claims, accounts, copies, ' +
    'each with its reason and how sure it is. Nothing is recorded until a person accepts it.',
  'draft.document': 'an address, a file (HTML, text, PDF, WARC, WACZ, feed), or a folder of captures',
  'draft.out': 'write the draft as a case in this new folder',
  'draft.onto': 'go on from this case: what it holds is taken as it is, and not proposed again',
  'draft.refused': 'keys of proposals that were refused, one a line: they are not proposed again',
  'draft.jsonl': 'draft from many piles, one JSON object a line',
  'draft.at': 'the time that entries carry, UTC; without it, now',
  'draft.after': `
Examples:
  hearsay draft wire.html paper.txt bulletin.pdf          what was found, and the figures that would follow
  hearsay draft --out my-case wire.html paper.txt         the same as a case in files, to check and change
  hearsay serve my-case                                   look at it; then: hearsay case import my-case
  hearsay draft --jsonl piles --resume drafts             many piles; stopped and run again, it goes on where it was

A line of piles is {pile}, a line of drafts
{draft}, in the same order.
`,

  'read.summary': 'find who says what, through whom, in a text',
  'read.description':
    'Reads a text into attributed statements: who says what, through whom, tied to exact words. English only.',
  'read.file': 'a text file (UTF-8), a page of HTML or a PDF; - reads standard input',
  'read.jsonl': 'filter many texts, one JSON object a line',
  'read.against': 'show what differs from what a case records of this file',
  'read.after': `
Examples:
  hearsay read article.txt                     statements in numbered brackets, notes beside them
  hearsay read - < article.txt                 the same from standard input
  hearsay read --jsonl < texts > readings      {text} a line in, {reading} a line out
  hearsay read --jsonl texts --resume readings the same; stopped and run again, it goes on where it was
`,

  'signatures.summary': 'make fingerprints of many texts, to find copies by',
  'signatures.description':
    'Makes the fingerprints of many texts, one JSON object a line, for hearsay copies to search. Texts that have some ' +
    'nine words in a row in common have a fingerprint in common; the texts cannot be read from them.',
  'signatures.file': 'a file of lines; without it, or with -, standard input',
  'signatures.after': `
A line is {text}, and becomes {signature}, in the same order.

Examples:
  hearsay signatures < texts > held
  hearsay signatures texts --resume held       the same; stopped and run again, it goes on where it was
`,

  'copies.summary': 'find what pages share with many pages held already',
  'copies.description':
    'Finds which of many pages held already share runs of words with these, and how much. Common phrases do not count.',
  'copies.among': 'the pages held: a file that hearsay signatures has written',
  'copies.after': `
Who took from whom, and whether they did, is not said here: hearsay draft proposes that, of pages that it has whole.

Examples:
  hearsay copies new.html --among held
  hearsay copies monday/*.html --among held --json
`,

  'weigh.summary': 'count the independent lines behind every account',
  'weigh.description':
    'Counts, for every account of a case, who says it and how many independent lines stand behind it.',
  'weigh.what': 'a case, or a plain graph as JSON; - reads a graph from standard input',
  'weigh.asOf': 'only what was recorded by the end of this day, or this UTC time',
  'weigh.after': `
Examples:
  hearsay weigh cases/abu-ghraib-2015               a case in a folder
  hearsay weigh abu-ghraib-2015 --as-of 2026-12-01  a case in the store, as it stood at the end of that day
  hearsay weigh citations.json                      a network of your own
  {command}

GRAPH is a network without a case, for people who have citations or provenance:
  vertices  names; each may fail           arcs      pairs: who told whom
  direct    who has direct access          held      whose pages or words you hold
  unstated  who may have direct access     trusted   who cannot fail
  events    sets of names that fail together
`,

  'verify.summary': 'check that nothing was altered',
  'verify.description':
    'Checks that nothing in a bundle or a stored case was altered, and says where if something was.',
  'verify.what': 'a bundle, the id of a case in the store, or a case in YAML files',
  'verify.key': 'verifier key that you trust, name+id+base64: a desk’s, or that of one case',
  'verify.extends': 'an earlier bundle of the case, or a signed checkpoint, that it must go on from',
  'verify.after': `
A bundle is checked with nothing but itself: every entry, document, earlier checkpoint and signature. Whose key signed
it is for you to know: pass the key that you have from elsewhere with --key, and a bundle signed by another fails.

Verifying shows that nothing was altered since it was signed. It does not show that what was recorded is true.

Examples:
  hearsay verify abu-ghraib-2015.hearsay.json
  hearsay verify abu-ghraib-2015.hearsay.json --key "hearsay.local/0f3a…+…"
  hearsay verify abu-ghraib-2015.hearsay.json --extends last-week.hearsay.json
  hearsay verify abu-ghraib-2015                     a case in the store
`,

  'case.summary': 'check case files, put cases into the store, take them out, see what changed',
  'case.description': 'Checks case files, puts cases into the store, takes them out, and shows what changed.',

  'check.summary': 'say everything that is wrong with case files',
  'check.description':
    'Says everything that is wrong with the case files of a folder, or that they are good.',
  'check.what': 'folder with a case in YAML files, or one such file',
  'check.after': `
Every problem of every file is a line with the file, the line and the column; nothing is written.

Examples:
  hearsay case check cases/abu-ghraib-2015
`,

  'import.summary': 'put a case into the store',
  'import.description': 'Puts a case into the store, or brings it up to date there.',
  'import.what': 'folder with a case in YAML files, one such file, or a bundle',
  'import.after': `
Only entries that the store does not have yet are appended, all of them or none. A case whose first entries differ
from those in the store is refused: what is recorded is not rewritten.

Examples:
  hearsay case import cases/abu-ghraib-2015
  hearsay case import abu-ghraib-2015.hearsay.json --data /srv/hearsay
`,

  'export.summary': 'take a case out of the store',
  'export.description':
    'Takes a case out of the store: as a bundle that anyone can verify, or as YAML files. Without an option, the ' +
    'bundle goes to standard output.',
  'export.id': 'id of a case in the store',
  'export.bundle': 'write the bundle to this file',
  'export.yaml': 'write YAML files and documents into this new folder',
  'export.after': `
Examples:
  hearsay case export abu-ghraib-2015 --bundle abu-ghraib-2015.hearsay.json
  hearsay case export abu-ghraib-2015 --yaml copy/abu-ghraib-2015
  hearsay case export abu-ghraib-2015 | gzip > abu-ghraib-2015.hearsay.json.gz
`,

  'log.summary': 'show every entry: when, by whom, why',
  'log.description':
    'Shows every entry of a case in order: when it was recorded, by whom, why, and what it did.',
  'log.after': `
Example:
  hearsay case log cases/abu-ghraib-2015 | less
`,

  'diff.summary': 'show what changed between two dates, or two cases',
  'diff.description':
    'Shows what was added (+), taken out (-) and changed (~) between two dates, or from one case to another.',
  'diff.other': 'a second one, to compare with the first',
  'diff.from': 'the case as of this day or time',
  'diff.to': 'the case as of this day or time; without it, as it is now',
  'diff.after': `
Examples:
  hearsay case diff abu-ghraib-2015 --from 2026-11-23 --to 2026-12-01
  hearsay case diff yesterday.hearsay.json today.hearsay.json
`,

  'remove.summary': 'take away a case that was never published',
  'remove.description':
    'Takes a case that was never published out of the store for good, with its documents. What was published is withdrawn instead.',
  'remove.after': `
Nobody is asked again: the id says what is meant. Bundles and backups that hold the case stay as they are.

Example:
  hearsay case remove abu-ghraib-2015
`,

  'publish.summary': 'make a case public as it stands',
  'publish.description':
    'Signs a case as it stands, an edition, and brings it to the public store, at once or from a time on.',
  'publish.id': 'id of a case in the store',
  'publish.embargo': 'nobody may read it before this UTC time',
  'publish.static': 'writes all that is public into this folder, as plain files for any web server',
  'publish.site': 'where readers will find those files, such as https://desk.example',
  'publish.due': 'make public every edition whose embargo has passed, for a timer',
  'publish.after': `
The site shows what is in the public store and nothing else. A new edition takes the place of the one before when its
time comes. An edition of which something was erased since it was signed is not made public: publish the case again.

Examples:
  hearsay publish abu-ghraib-2015
  hearsay publish abu-ghraib-2015 --embargo 2026-12-01T06:00:00Z
  */5 * * * *  hearsay publish --due --data /srv/hearsay
`,

  'withdraw.summary': 'take a case out of what is public',
  'withdraw.description':
    'Takes a case out of the public store. What is left there is a signed line that says when, and why.',
  'withdraw.because': 'why, in a sentence that everybody may read',
  'withdraw.after': `
The case stays in the store. To make it public again, publish it.

Example:
  hearsay withdraw abu-ghraib-2015 --because "A person named in it is in danger."
`,

  'key.summary': 'show the key that signs, or change it openly',
  'key.description':
    'Shows the key with which the desk signs, or changes it openly. Without a command, shows it.',
  'keyShow.summary': 'show the key, and where its file lies',
  'keyShow.description':
    'Shows the verifier key of the desk, which whoever checks your bundles needs, and where the file lies that signs.',
  'keyShow.after': `
Give the key to your readers by other ways than the site: in print, on a card, on a page of somebody else's.

Examples:
  hearsay key
  hearsay verify abu-ghraib-2015.hearsay.json --key "$(hearsay key | head -n 1)"
`,
  'keyReplace.summary': 'change a key that is lost or stolen',
  'keyReplace.description':
    'Makes a new key, and says so of every case that another key has signed: when, why, and which key it was.',
  'keyReplace.after': `
A lost key is never replaced in silence: until it is back, or replaced by this command, nothing is signed. Readers then
have to be told the new key as they were told the old one.

Example:
  hearsay key replace --because "The laptop that held the key was stolen."
`,

  'backup.summary': 'copy the store into one file, while it is used',
  'backup.description':
    'Copies every case of the store, as it stands at one moment, into a new file, and checks that the copy is sound.',
  'backup.file': 'a file that is not there yet',
  'backup.after': `
People go on reading and writing meanwhile. The key is not in the file; keep log.key apart from it. A copy of
hearsay.db alone, made with other means, loses what was written last: that stands in a file beside it.

Example:
  hearsay backup /backups/hearsay-2026-12-01.db --data /srv/hearsay
`,

  'restore.summary': 'put the cases of a backup into an empty store',
  'restore.description':
    'Puts every case of a backup into a store that has none, and checks that they are sound there.',
  'restore.file': 'a file that hearsay backup has written',
  'restore.after': `
The store may be another database: with DATABASE_URL set, cases move to PostgreSQL. What was signed after the backup
was made is remembered with the key, and by the public store; an older copy is not signed into a second history.

Example:
  hearsay restore /backups/hearsay-2026-12-01.db --data /srv/hearsay-new
`,

  'remake.summary': 'make again what derives from the log',
  'remake.description':
    'Throws away what derives from the log, and makes it again from nothing: the public store, and what the desk searches.',
  'remake.follower': 'which; without it, all',
  'remake.after': `
Nothing becomes public that was not: the same editions come back, and what was withdrawn stays gone. A case of which
something was erased since its last edition is left out until it is published again.

Example:
  hearsay remake editions
`,

  'desk.summary': 'serve the desk, where people work cases',
  'desk.description':
    'Serves the place where people work: they sign in, capture pages, decide what is said on them, and publish. It has a port of its own, beside the public site. Where nobody has the keys yet, a link is printed that makes the first steward, once.',
  'desk.host': 'address to listen on',
  'desk.port': 'port to listen on; 0 takes any that is free',
  'digest.summary': 'the Daily Digest by mail: serve its pages, send it, forget a reader',
  'digest.description':
    'Runs the Daily Digest: what changed in the published cases, mailed to whoever asked for it.',
  'digestServe.summary': 'serve the pages where people subscribe, and send what is due',
  'digestServe.description':
    'Serves the pages where people subscribe, confirm, choose, leave and have themselves deleted, and sends what is due, until it is stopped (Ctrl+C).',
  'digestServe.host': 'address to listen on',
  'digestServe.port': 'port to listen on; 0 takes any that is free',
  'digestServe.after': `
Mail goes out by HEARSAY_SMTP, from HEARSAY_DIGEST_FROM. Links in mails lead to HEARSAY_DIGEST_ORIGIN, those to cases to
HEARSAY_DIGEST_SITE. docs/digest.md has all of it: DNS records, signatures, bounces, keys.
`,
  'digestSend.summary': 'send what is due',
  'digestSend.description':
    'Sends what is due, minute by minute, until it is stopped (Ctrl+C); with --once, once.',
  'digestSend.once': 'send what is due now, and end; for a timer',
  'digestSend.after': `
Any number of these may run, and be killed: nobody gets an edition twice, but for mails that a server had just taken when
the process was killed; those come again under the same Message-ID.

Example:
  */5 * * * *  hearsay digest send --once --data /srv/hearsay
`,
  'digestForget.summary': 'delete all that is held of an address, read from stdin',
  'digestForget.description':
    'Reads one e-mail address from standard input, where no list of processes and no history shows it, and deletes all that is held of it.',
  'digestForget.after': `
Example:
  hearsay digest forget        (type the address, end with Ctrl+D)
`,
  'digestBounced.summary': 'take in a bounce or a complaint, read from stdin',
  'digestBounced.description':
    'Reads a message from standard input, as a mail server pipes it: a delivery status notification (RFC 3464) or a complaint (ARF, RFC 5965). Stops the reader whom its token names, if the token is genuine.',
  'digestBounced.after': `
What is neither is left alone, with exit code 0: a mail server must not bounce a bounce.

Example, in /etc/aliases of Postfix:
  bounce: "|/usr/bin/hearsay digest bounced --data /srv/hearsay"
`,
  'digestCount.summary': 'how many readers there are',
  'digestCount.description':
    'Counts readers by how they stand, and mails that wait to be sent. It shows no address.',

  'serve.summary': 'serve the site',
  'serve.description':
    'Serves the site over the cases that are published, or over one case file while it is written, until it is stopped (Ctrl+C). Build it first: npm run build.',
  'serve.folder':
    'a folder with a case in YAML files, shown as it stands; without it, the cases that are published',
  'serve.host': 'address to listen on',
  'serve.port': 'port to listen on; 0 takes any that is free',
  'serve.desk': 'serve the desk too, in a process of its own, on this port',
  'serve.digest':
    'serve the Daily Digest too, in a process of its own, on this port, where HEARSAY_SMTP names a mail server',
  'serve.load': 'first put every case of this folder of case folders into the store, and publish it',
} as const
