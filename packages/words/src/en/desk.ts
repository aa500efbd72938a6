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
}
