import { expect, test } from 'vitest'
import { targetOf } from './target.ts'

const SITE = 'https://hearsay.example'

test.each([
  ['/case/ndola-1961', { id: 'ndola-1961', locale: 'en', pictured: { picture: 'collapse' } }],
  ['/case/ndola-1961/', { id: 'ndola-1961', locale: 'en', pictured: { picture: 'collapse' } }],
  ['/case/x?as-of=2026-11-24#lines', { id: 'x', locale: 'en', pictured: { picture: 'collapse' } }],
  ['/ar/case/x/edition/3', { id: 'x', locale: 'ar', pictured: { picture: 'collapse', edition: 3 } }],
  ['/embed/case/x/lines/a-1', { id: 'x', locale: 'en', pictured: { picture: 'lines', account: 'a-1' } }],
  ['/ar/embed/case/x/edition/2/lines', { id: 'x', locale: 'ar', pictured: { picture: 'lines', edition: 2 } }],
])('%s', (path, target) => expect(targetOf(SITE + path, SITE)).toMatchObject(target))

test.each([
  '',
  'case/x',
  '/case/x',
  'javascript:alert(1)',
  'data:text/html,<script>',
  'https://evil.example/case/x',
  'http://hearsay.example/case/x',
  'https://hearsay.example:8443/case/x',
  'https://hearsay.example.evil.example/case/x',
  'https://hearsay.example@evil.example/case/x',
  'https://a:b@hearsay.example/case/x',
  '//hearsay.example/case/x',
  `${SITE}/case/x"onload="alert(1)`,
  `${SITE}/case/<script>`,
  `${SITE}/case/x/../../party/y`,
  `${SITE}/case/x/edition/0`,
  `${SITE}/case/x/bundle`,
  `${SITE}/embed/case/x`,
  `${SITE}/embed/case/x/lines/"><script>`,
  `${SITE}/`,
  `${SITE}/case/${'x'.repeat(200)}`,
  `${SITE}/case/x?${'x'.repeat(100_000)}`,
])('%.60s is nothing of ours', (address) => expect(targetOf(address, SITE)).toBeUndefined())
