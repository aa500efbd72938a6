import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'

/** A schema that nobody has used, and that is gone when the test ends. */
export function temporarySchema(url: string): string {
  const schema = `t_${randomBytes(8).toString('hex')}`
  onTestFinished(() => ask(url, `drop schema if exists ${schema} cascade`))
  return schema
}

/** URL of an empty database of its own, gone when the test ends: for what is of a whole database. */
export async function temporaryDatabase(url: string): Promise<string> {
  const name = `t_${randomBytes(8).toString('hex')}`
  await ask(url, `create database ${name}`)
  onTestFinished(() => ask(url, `drop database ${name} with (force)`))
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** Has a server do something. */
export async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
