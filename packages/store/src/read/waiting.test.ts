import { expect, onTestFinished, test } from 'vitest'
import { startHolder } from '../testing/child.ts'
import { deskRules, notes, signer } from '../testing/desk.ts'
import { overNewEngines } from '../testing/engines.ts'
import { contextOf, openPair } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'
import { openReader } from './reader.ts'

overNewEngines((fresh) => {
  // The writer never ends: who waits for it never comes back.
  test('while a process holds a case open to write, another opens the store and reads', async () => {
    const ground = fresh()
    const { writer } = await openPair(ground.engine)
    await writer.append('x', notes(0, 3), 0)
    await writer.sign('x', signer)
    const holder = startHolder(ground)
    onTestFinished(async () => {
      holder.process.kill('SIGKILL')
      await holder.ended
    })
    await holder.printed(1)
    const reader = await openReader(ground.engine, contextOf(deskRules()))
    onTestFinished(() => reader.close())
    expect(await reader.cases()).toEqual([{ id: 'x', size: 3 }])
    expect((await reader.read('x')).entries).toEqual(notes(0, 3))
    expect((await reader.load('x')).size).toBe(3)
    expect((await reader.bundle('x')).entries).toHaveLength(3)
    expect(await reader.verify('x')).toMatchObject({ ok: true })
    // Nor does it keep anybody from opening the store to write, as long as there is nothing to bring up to
    // date.
    await (await openWriter(ground.engine, contextOf(deskRules()))).close()
    expect(holder.process.exitCode).toBeNull()
  })
})
