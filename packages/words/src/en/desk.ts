/** The desk, where people work. */
export default {
  titled: '{title} · Desk · Hearsay',
  name: 'Hearsay desk',
  skip: 'Skip to the page',
  nav: 'Desk',
  cases: 'Cases',
  people: 'People',
  me: '{name}',
  signOut: 'Sign out',

  noPage: 'There is no such page, or it is not yours to see.',
  signedOut: 'Nobody is signed in here any more. Sign in, and do it again.',
  failed: 'This could not be done. What was recorded before still stands; try again.',

  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail address',
  'signIn.password': 'Password',
  'signIn.do': 'Sign in',
  'signIn.wrong': 'No such address and password. Check both, and try again.',

  'welcome.title': 'Take up your place at the desk',
  'welcome.as': 'You were asked to join as {role}. The link works once.',
  'welcome.name': 'Your name, as entries will have it',
  'welcome.password': 'A password of {least} characters or more',
  'welcome.do': 'Take up',
  'welcome.gone': 'This link was used already, or is too old. Ask whoever sent it for another.',
  'welcome.short': 'The password has fewer than {least} characters, or more than {most}.',
  'welcome.address': 'This is no e-mail address that can be used here.',
  'welcome.nameless': 'A name is needed.',

  'role.reader': 'reader',
  'role.reporter': 'reporter',
  'role.editor': 'editor',
  'role.steward': 'steward',

  'cases.title': 'Cases',
  'cases.none': 'No case yet.',
  'cases.entries': '{count, plural, one {# entry} other {# entries}}',
  'publish.title': 'Publish: {title}',
  'publish.never': 'Nothing of this case is public.',
  'publish.stands':
    'Edition {number}, of {count, plural, one {# entry} other {# entries}}, is public from {at} on.',
  'publish.withdrawn': 'This case was withdrawn on {at}: {because}',
  'publish.asked': 'What a careful editor would ask',
  'publish.nothingAsked': 'Nothing is left open.',
  'publish.changes': 'What becomes public, beyond the last edition',
  'publish.all': 'What becomes public: all of it',
  'publish.nothingNew': 'Nothing new.',
  'publish.out': 'Make it public',
  'publish.embargo': 'Not before (UTC); at once, where it is left empty',
  'publish.do': 'Sign and publish {count, plural, one {# entry} other {# entries}}',
  'publish.same': 'The last edition says all that is recorded.',
  'publish.moved': 'Somebody recorded more since this page was shown. Look at it, and publish again.',
  'publish.past': 'The time before which nobody may read it lies behind; choose one to come.',
  'publish.withdrawTitle': 'Take it out of the public',
  'publish.because': 'Why, in a sentence that readers will see in its place',
  'publish.withdraw': 'Withdraw',
  'publish.noReason': 'Say why: readers will find that sentence in the place of the case.',

  'asked.unassessed': 'The case has no assessment.',
  'asked.unsigned': 'No second person has signed the assessment.',
  'asked.unsaid':
    '{count, plural, one {A claim has} other {# claims have}} nobody who is recorded to say or deny it.',
  'asked.unstated':
    'Of {count, plural, one {a claim} other {# claims}}, some who say so are not recorded to say how they know.',
  'asked.unargued':
    '{count, plural, one {A claim has} other {# claims have}} several lines, and nobody has argued that they are independent.',
}
