import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'

/** A name that nothing has. */
export function newName(): string {
  return `t_${randomBytes(8).toString('hex')}`
}

/** A schema that nobody has used, and that is gone when the test ends. */
export function temporarySchema(url: string): string {
  const schema = newName()
  onTestFinished(() => ask(url, `drop schema if exists ${schema} cascade`))
  return schema
}

/** URL of an empty database of its own, gone when the test ends: for what is of a whole database. */
export async function temporaryDatabase(url: string): Promise<string> {
  const made = await newDatabase(url)
  onTestFinished(made.drop)
  return made.url
}

/** Makes a database on a server. */
export async function newDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = newName()
  await ask(url, `create database ${name}`)
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    drop: () => ask(url, `drop database ${name} with (force)`),
  }
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
