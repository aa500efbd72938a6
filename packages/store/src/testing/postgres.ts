import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'

/** URL of the server of this run; undefined where there is none, which the run has said. */
export function postgresUrl(): string | undefined {
  const found = inject('postgres')
  return 'url' in found ? found.url : undefined
}

/** Why there is no server. */
export function whyNoPostgres(): string {
  const found = inject('postgres')
  return 'missing' in found ? found.missing : ''
}

/** A schema that nobody has used, and that is gone when the test ends. */
export function temporarySchema(url: string): string {
  const schema = `t_${randomBytes(8).toString('hex')}`
  onTestFinished(async () => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  })
  return schema
}
