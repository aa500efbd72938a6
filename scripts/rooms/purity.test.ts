import { describe, expect, test } from 'vitest'
import { checkPurity, isPure } from './purity.ts'
import type { Room } from './table.ts'

const ROOM: Room = { path: 'packages/case', imports: new Set(), doors: new Map(), pure: 'all' }

function found(text: string): string[] {
  const sources = [{ path: 'packages/case/src/planted.ts', text }]
  const house = { rooms: new Map([[ROOM.path, ROOM]]), manifests: new Map(), sources, tools: [] }
  return checkPurity(house).map(({ line, message }) => `${line}: ${message.replace(/.*; found /, '')}`)
}

describe('what is not pure is found', () => {
  test.each([
    ['export const at = Date.now()', 'Date.now'],
    ["export const at = Date['now']()", 'Date.now'],
    ['export const at = Date?.now()', 'Date.now'],
    ['export const at = new Date()', 'Date.new ()'],
    ['export const at = new Date', 'Date.new ()'],
    ['export const at = (...given: []) => new Date(...given)', 'Date.new ()'],
    ['export const at = Date()', 'Date.()'],
    ['export const { now } = Date', 'Date'],
    ['export const clock = { Date }', 'Date'],
    ['export const at = Temporal.Now.instant()', 'Temporal.Now'],
    ['export const n = Math.random()', 'Math.random'],
    ['export const n = [1].map(Math.random)', 'Math.random'],
    ['export const { random } = Math', 'Math'],
    ['export const n = crypto.randomUUID()', 'crypto'],
    ['export const n = performance.now()', 'performance'],
    ['export const n = process.env.HOME', 'process'],
    ['declare const process: { env: object }\nexport const n = process.env', 'process'],
    ['export const n = typeof window', 'window'],
    ['export const n = window.innerWidth', 'window'],
    ["export const n = document.getElementById('a')", 'document'],
    ['export const n = localStorage.length', 'localStorage'],
    ["export const n = await fetch('a')", 'fetch'],
    ['export const n = { fetch }', 'fetch'],
    ['export const n = (get = fetch) => get', 'fetch'],
    ['export const n = setTimeout(() => {}, 1)', 'setTimeout'],
    ['export const n = globalThis', 'globalThis'],
    ["export const n = globalThis['Date']", 'globalThis'],
    ["console.log('a')", 'console'],
    ["export const n = Buffer.from('a')", 'Buffer'],
    ["export const n = eval('1')", 'eval'],
    ['export class A extends Worker {}', 'Worker'],
    ['export const n = import.meta.url', 'import.meta'],
    ['{ const document = 1; void document }\nexport const n = document', 'document'],
  ])('%s', (text, name) => expect(found(text)).toEqual([`${text.split('\n').length}: ${name}`]))
})

describe('what is pure is none', () => {
  test.each([
    ['// Date.now()'],
    ["export const a = 'Math.random()'"],
    ['export const a = `process.env`'],
    ['/** {@link process} */ export const a = 1'],
    ['export const at = (iso: string): Date => new Date(iso)'],
    ['export const at = Date.UTC(2015, 3) + Date.parse("2015")'],
    ['export const is = (a: unknown) => a instanceof Date'],
    ['export const n = Math.max(1, Math.PI)'],
    ['export const of = (document: { title: string }) => document.title'],
    ['for (const document of [1]) void document'],
    ['const document = 1\nexport const a = { document }'],
    ['export const { document } = { document: 1 }'],
    ['export const { document: page } = { document: 1 }'],
    ['export const a = { document: 1, process() {} }'],
    ['export const a = (x: { process: number }) => x.process'],
    ['export const a = (x: { process?: number }) => x?.process'],
    ['export class A { process = 1; fetch() { return this.process } }'],
    ["import { fetch } from './a.ts'\nexport const a = fetch()"],
    ['export interface A { readonly document: Document; at: typeof Date.now }'],
    ['export type A = typeof globalThis'],
    ["export { a as document } from './a.ts'"],
    ['export enum A { process }'],
    ['process: for (;;) break process'],
    ['declare const WebAssembly: { Module: object }\nexport const a = WebAssembly.Module'],
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

test.each([
  ['packages/case/src/a.ts', true],
  ['packages/case/src/node.ts', false],
  ['packages/case/src/fold/node.ts', true],
  ['packages/case/src/a.test.ts', false],
  ['packages/case/src/testing/a.ts', false],
  ['packages/case/build.ts', false],
  ['packages/casebook/src/a.ts', false],
])('%s: held to purity, %j', (path, held) => expect(isPure(ROOM, path)).toBe(held))
