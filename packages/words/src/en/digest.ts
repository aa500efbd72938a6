/** The Daily Digest: its mails, and the pages where somebody subscribes, chooses and leaves. */
export default {
  name: 'Hearsay',
  titled: '{title} · Hearsay',
  skip: 'Skip to the page',
  digest: 'Daily Digest',
  'kind.morning': 'Morning edition',
  'kind.evening': 'Evening edition',

  // The mail.
  subject:
    '{more, plural, =0 {{kind}: {title}} one {{kind}: {title} and one more case} other {{kind}: {title} and # more cases}}',
  lead: '{count, plural, one {One case has changed since {since}.} other {# cases have changed since {since}.}}',
  standing: 'Where it stands',
  edition: 'Edition {number, number}, {time}',
  more: '{count, plural, one {and one more change} other {and # more changes}}',
  read: 'Read the dossier',
  why: 'You get this because you asked for it and confirmed it. Nothing in it is loaded from elsewhere, and nobody counts who opens it or what they follow.',
  choices: 'Choose cases and times',
  leave: 'Stop these mails',
  erase: 'Delete everything you hold of me',
  terms: 'Terms',
  privacy: 'Privacy',
  sentBy: 'Sent by {desk}.',
  someDesk: 'the desk that runs this installation',

  // The mail that asks for confirmation.
  askSubject: 'Confirm the Daily Digest',
  askLead: 'Somebody, we think you, asked for the Daily Digest to be sent to this address.',
  askDo: 'Look at what you would get, and confirm',
  askNot:
    'If it was not you, do nothing: nothing more is sent, and the address is deleted within three days.',
  knownSubject: 'You have the Daily Digest already',
  knownLead: 'Somebody, we think you, asked for the Daily Digest, and this address has it already.',

  // Subscribing.
  subscribe: 'The Daily Digest by mail',
  subscribeLead:
    'What changed in the cases, every morning and every evening; nothing on days on which nothing changed.',
  address: 'E-mail address',
  'consent.1':
    'By subscribing I agree that my address is kept, enciphered, to send me the Daily Digest until I stop it.',
  agree: 'The terms and what is kept are two short pages:',
  subscribeDo: 'Subscribe',
  badAddress: 'This does not look like one plain e-mail address, such as reader@paper.example.',
  oldConsent: 'The page that you came from showed an older sentence. Please read this one.',
  held: 'Too many have asked just now. Please try again in an hour.',
  sent: 'Look into your mail',
  sentLead:
    'If the address can be mailed, a mail is on its way with a link to confirm. It works for three days.',
  sentNone: 'Nothing came? Look among unwanted mail, or ask again later.',

  // The pages behind the links of a mail.
  confirm: 'Confirm the Daily Digest',
  confirmLead:
    'One press, and the next edition is yours. You can choose cases and times then, and stop at any time.',
  confirmDo: 'Confirm',
  chosen: 'What you get',
  confirmed: 'Confirmed. The next edition in which something changed comes to you.',
  saved: 'Kept.',
  which: 'Cases',
  'which.all': 'All cases, also those to come',
  'which.some': 'Only these:',
  when: 'Editions',
  'when.both': 'Morning and evening',
  'when.morning': 'Morning, at seven',
  'when.evening': 'Evening, at six',
  zone: 'Time zone',
  language: 'Language',
  save: 'Keep this',
  noCases: 'No case is public just now.',
  noneChosen: 'Choose at least one case, or all.',
  badZone: 'Choose a time zone of the list.',
  leaveTitle: 'Stop the Daily Digest',
  leaveLead: 'One press, and no more editions come.',
  leaveDo: 'Stop it',
  left: 'Stopped',
  leftLead: 'No more editions come. What is kept of you is deleted in 30 days, or at once:',
  back: 'It was a mistake: go on',
  eraseTitle: 'Delete everything you hold of me',
  eraseLead:
    'The address, your choices and the times at which you agreed are deleted for good, and no more editions come.',
  eraseDo: 'Delete everything',
  erased: 'Deleted',
  erasedLead: 'Nothing of your address is kept here any more.',
  gone: 'This link opens nothing any more',
  goneLead: 'It was used up, or what it opened has been deleted. You can always subscribe again.',
  again: 'Subscribe',
  noPage: 'There is nothing at this address.',
  noForm: 'What was sent is no form.',
  failed: 'Something went wrong on this server. Nothing was changed.',
  unavailable: 'Not just now. Please try again in a moment.',
  toDigest: 'The Daily Digest',
} as const
