/** For tests and benchmarks alone: a policy that lets loopback pass, sites there, hostile addresses. */

export { http, made } from '../archive/testing/made.ts'
export { type ZipMember, zipOf } from '../archive/testing/zip.ts'
export { testChromium } from './chromium.ts'
export { type HopDraft, madeHop } from './hop.ts'
export { type Hostile, hostileAddresses, hostileJourneys } from './hostile.ts'
export { refusalOf, serveHostile } from './hostile-site.ts'
export { type Answers, loopbackPolicy, PUBLIC, type TestPolicy } from './loopback.ts'
export { type Site, serveSite, serveSocket } from './site.ts'
