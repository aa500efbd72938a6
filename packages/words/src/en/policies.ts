/**
 * Terms and privacy, by their versions. What somebody agreed to stays as it was: a version that was public
 * is never edited (policies.test.ts holds each to its hash); a change is the next number.
 */
export default {
  terms: 'Terms',
  privacy: 'Privacy',
  version: 'Version {number, number}, from {day}.',
  current: 'This is the current version.',
  superseded: 'A newer version has taken its place.',
  newest: 'Read the current version',
  versions: 'Every version stays at its address:',
  versionLink: 'version {number, number}',

  'terms.1.what.title': 'What this is',
  'terms.1.what.1':
    'Hearsay shows who says what about a disputed incident, through whom, and how many independent lines stand behind it. It is run by {desk}. It does not say what is true, and a count of lines is no probability.',
  'terms.1.what.2':
    'Every sentence about an incident names its source. Where we are wrong, tell us: a correction is published beside what it corrects, with its reason.',
  'terms.1.digest.title': 'The Daily Digest',
  'terms.1.digest.1':
    'If you subscribe, we mail you what changed in the cases that you choose, in a morning or an evening edition or both. When nothing changed, nothing is sent. It costs nothing, and carries no advertising.',
  'terms.1.digest.2':
    'We send only to an address whose owner confirmed it by a link in a mail. Every edition has a link that stops it, in one step and without an account. We may end the Digest, and would say so in its last mail.',
  'terms.1.use.title': 'What you may do',
  'terms.1.use.1':
    'Read, quote, link and check all of it. Words that we quote belong to those who said or published them; our own words may be quoted with a link to where they stand.',
  'terms.1.use.2':
    'Do not sign up addresses that are not yours, and do not set out to make the service fail for others. We may refuse requests that do.',
  'terms.1.duty.title': 'What we answer for',
  'terms.1.duty.1':
    'We work with care, and may still be late, incomplete or wrong. Nothing here is advice. What the law lets nobody exclude, we do not exclude.',

  'privacy.1.reading.title': 'If you only read',
  'privacy.1.reading.1':
    'The site sets no cookie, asks nothing of any other site, and counts no visitor. A text that you have it read stays in your browser. What the machine that serves these pages notes of a request is up to whoever runs it.',
  'privacy.1.kept.title': 'If you subscribe to the Daily Digest',
  'privacy.1.kept.1':
    'We keep your e-mail address; which cases, which editions, which language and which time zone you chose; when you asked and when you confirmed; and which versions of the sentence of consent, of these terms and of this page you were shown. We keep no name, no network address and nothing about your browser.',
  'privacy.1.kept.2':
    'Your address lies enciphered, and the key lies apart from it. It stands in no link, no log and no export.',
  'privacy.1.kept.3':
    'So that nobody can have others flooded with mail, the network address from which a form was sent is remembered for an hour, in memory alone, and written nowhere.',
  'privacy.1.why.title': 'Why, and for how long',
  'privacy.1.why.1':
    'We keep it to send you what you asked for, and to be able to show that you asked: your consent is the ground, and you can take it back at any time. An address that is never confirmed is deleted after three days. When you stop the Digest, what we keep is deleted 30 days later. When mail to you comes back, or is reported as unwanted, we stop sending, and delete what we keep after 90 days.',
  'privacy.1.rights.title': 'What you can do',
  'privacy.1.rights.1':
    'Every edition has three links: to see and change what is kept of your choices, to stop, and to delete everything that we hold of you, at once. The mail that asks you to confirm has the last of them too. You can also ask us for a copy of what we keep, have it put right, or complain to the authority for data protection where you live.',
  'privacy.1.rights.2':
    'Backups of the Digest, where there are any, are overwritten in turn; the key without which they cannot be read is not in them.',
  'privacy.1.others.title': 'Who else sees it',
  'privacy.1.others.1':
    'The mail server that carries our mail and the one that receives yours see your address, as with every letter. Nobody else is given it. We do not know whether you open a mail or follow a link in it: there is no picture in it that tells us, and every link leads where it says.',
  'privacy.1.who.title': 'Who answers for it',
  'privacy.1.who.1': 'This installation is run by {desk}. Write to: {contact}',
  'privacy.1.who.none': 'Whoever runs this installation has named no address here; ask where you found it.',
  someDesk: 'the desk that runs this installation',
} as const
