import { type Answers, PUBLIC } from './loopback.ts'

/** An address that must be refused, and with which code. */
export interface Hostile {
  readonly kind: string
  readonly url: string
  readonly code: string
  /** What the resolver answers, time after time; nothing else is known to it. */
  readonly answers?: Answers
}

const IPV4 = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.254'],
  ...['127.0.0.1', '127.0.0.2', '127.255.255.254', '168.63.129.16', '169.254.0.1', '169.254.169.254'],
  ...[
    '169.254.170.2',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
  ],
  ...['192.168.0.1', '192.168.255.255', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.9'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.52.193.1', '192.31.196.1'],
]

const IPV6 = [
  ...['::', '::1', '::7f00:1', '::10.0.0.1', '::8.8.8.8', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
  ...['::ffff:169.254.169.254', '::ffff:8.8.8.8', '0:0:0:0:0:ffff:7f00:1', '::ffff:0:127.0.0.1'],
  ...['64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::7f00:1', '64:ff9b:1:fffe::10.0.0.1'],
  ...['100::1', '2001::1', '2001:0:7f00:1::', '2001:2::1', '2001:3::1', '2001:10::1', '2001:20::1'],
  ...['2001:db8::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:c0a8:1::1', '3fff::1', '5f00::1'],
  ...['fc00::1', 'fd00:ec2::254', 'fd12:3456:789a::1', 'fe80::1', 'febf::1', 'fec0::1', 'ff02::1', 'ff0e::1'],
  ...['4000::1', '8000::1', 'e000::1', '1::1', '2600:1f00::5efe:7f00:1', '2600:1f00::200:5efe:a00:1'],
]

/** Ways of writing an IPv4 address that some parser reads as one. */
const DISGUISES: Readonly<Record<string, readonly string[]>> = {
  '127.0.0.1': [
    ...['2130706433', '0x7f000001', '017700000001', '0x7f.0.0.1', '0177.0.0.1', '127.1', '127.0.1', '0x7f.1'],
    ...[
      '１２７.0.0.1',
      '127。0。0。1',
      '127．0．0．1',
      '%31%32%37.0.0.1',
      '127.0.0.1.',
      '①②⑦.⓪.⓪.①',
      '0177.1',
    ],
    ...['00000177.0.0.1', '0X7F.0.0.1', '0x7f.0x0.0x0.0x1', '127.0x0.1'],
  ],
  '169.254.169.254': [
    ...[
      '2852039166',
      '0xa9fea9fe',
      '025177524776',
      '0xa9.0xfe.0xa9.0xfe',
      '0251.0376.0251.0376',
      '169.254.43518',
    ],
    ...['169.16689662', '１６９.254.169.254', '169.254.169.254.', '0xA9.254.0251.254'],
  ],
  '10.0.0.1': ['167772161', '0xa000001', '012.0.0.1', '10.1', '10.0.1', '1０.0.0.1'],
  '8.8.8.8': ['134744072', '0x8.0x8.0x8.0x8', '010.010.010.010', '8.8.2056'],
}

const SCHEMES = [
  ...['file:///etc/passwd', 'file://localhost/etc/passwd', 'ftp://news.org/', 'gopher://127.0.0.1:70/_x'],
  ...['data:text/html,x', 'javascript:alert(1)', 'dict://127.0.0.1:11211/stat', 'ldap://127.0.0.1/'],
  ...['ws://news.org/', 'wss://news.org/', 'jar:http://news.org/x!/', 'view-source:http://news.org/'],
  ...['blob:http://news.org/x', 'about:blank', 'chrome://version', 'sftp://news.org/', 'tftp://news.org/x'],
  ...['mailto:a@news.org', 'unix:/var/run/docker.sock', 'netdoc:///etc/passwd'],
]

const NAMES = [
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'localhost.localdomain',
    'printer.local',
    'router',
  ],
  ...['router.lan', 'nas.home', 'box.home.arpa', 'metadata.google.internal', 'metadata', 'wiki.intranet'],
  ...['git.corp', 'x.private', '1.0.0.127.in-addr.arpa', 'a.test', 'a.example', 'a.invalid', 'abc.onion'],
  ...[
    'x.alt',
    'ｌocalhost',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'loc%61lhost',
    'a..b.org',
    'local',
    'internal.',
    'host.docker.internal',
  ],
]

const PORTS = [1, 7, 19, 21, 22, 23, 25, 53, 110, 139, 143, 389, 445, 587, 993, 2375, 3306, 5432, 6379, 6667]

const MALFORMED = [
  ...['http:\\\\127.0.0.1\\', 'http://news.org\\@127.0.0.1/', 'http://127.0.0.1\t/', 'http://news.org\n/'],
  ...['http://[fe80::1%25eth0]/', 'http://[::1', 'http://1.2.3.4.5/', 'http://256.256.256.256/', 'http://'],
  ...[
    'http://news.org:99999/',
    'news.org',
    '//news.org/',
    'http://a b.org/',
    `http://news.org/${'x'.repeat(5000)}`,
  ],
  ...['http://exa\u202Emple.org\u0000/', 'http://0x7g.0.0.1/'],
]

const CREDENTIALS = [
  ...['http://user@news.org/', 'http://user:secret@news.org/', 'http://news.org@127.0.0.1/'],
  ...['https://:x@news.org/', 'http://127.0.0.1:80@news.org/', 'http://a%40b@news.org/'],
]

/** Addresses that are hostile as they are given; no request is made for any of them. */
export function hostileAddresses(): Hostile[] {
  const each = (kind: string, code: string, urls: readonly string[]) =>
    urls.map((url): Hostile => ({ kind, url, code }))
  return [
    ...each('scheme', 'scheme', SCHEMES),
    ...each('name or password', 'credentials', CREDENTIALS),
    ...each(
      'port',
      'port',
      PORTS.map((port) => `http://news.org:${port}/`),
    ),
    ...each('no web address', 'malformed', MALFORMED),
    ...each(
      'special name',
      'name',
      NAMES.map((name) => `http://${name}/`),
    ),
    ...each(
      'IPv4',
      'address',
      IPV4.map((address) => `http://${address}/`),
    ),
    ...each(
      'IPv6',
      'address',
      IPV6.map((address) => `https://[${address}]/`),
    ),
    ...each(
      'IPv4 in disguise',
      'address',
      Object.values(DISGUISES)
        .flat()
        .map((host) => `http://${host}/`),
    ),
    ...[...IPV4, ...IPV6].map((address): Hostile => resolved('name with one such address', [[address]])),
    ...IPV6.map(
      (address): Hostile => resolved('name with a public address and one such', [['8.8.8.8', address]]),
    ),
  ]
}

function resolved(kind: string, answers: readonly (readonly string[])[]): Hostile {
  return { kind, url: 'http://trap.org/', code: 'address', answers: { 'trap.org': answers } }
}

/**
 * Pages at `origin` that lead astray: their first address is allowed, and answers. The server there answers
 * `/go?to=URL` with a redirect.
 */
export function hostileJourneys(origin: string): Hostile[] {
  const go = (to: string) => `${origin}/go?to=${encodeURIComponent(to)}`
  const first = [...IPV4, ...IPV6].filter((address) => address !== PUBLIC)
  const urls = first.map((address) => `http://${address.includes(':') ? `[${address}]` : address}/`)
  const disguised = Object.values(DISGUISES)
    .flat()
    .map((host) => `http://${host}/`)
  return [
    ...urls.map((url): Hostile => ({ kind: 'redirect to an address', url: go(url), code: 'address' })),
    ...disguised.map((url): Hostile => ({ kind: 'redirect to a disguise', url: go(url), code: 'address' })),
    ...SCHEMES.map((url): Hostile => ({ kind: 'redirect to a scheme', url: go(url), code: 'scheme' })),
    ...CREDENTIALS.map(
      (url): Hostile => ({ kind: 'redirect with a password', url: go(url), code: 'credentials' }),
    ),
    ...urls.map((url): Hostile => ({ kind: 'chain of three', url: go(go(go(url))), code: 'address' })),
    {
      kind: 'chain past the limit',
      url: [...Array(12).keys()].reduce(go, `${origin}/page`),
      code: 'redirect',
    },
    { kind: 'circle', url: `${origin}/circle`, code: 'redirect' },
    { kind: 'redirect to nowhere', url: `${origin}/nowhere`, code: 'redirect' },
    ...first.flatMap((address) => rebinding(origin, address)),
  ]
}

/** Public for robots.txt, and something else for the page; or for both, and not after a redirect. */
function rebinding(origin: string, address: string): Hostile[] {
  const url = origin.replace('news.test', 'rebind.test')
  const turns = (...answers: string[]): Answers => ({ 'rebind.test': answers.map((one) => [one]) })
  const again = `${url}/go?to=${encodeURIComponent(`${url}/page`)}`
  return [
    { kind: 'rebinds for the page', url: `${url}/page`, code: 'address', answers: turns(PUBLIC, address) },
    {
      kind: 'rebinds after a redirect',
      url: again,
      code: 'address',
      answers: turns(PUBLIC, PUBLIC, address),
    },
  ]
}
