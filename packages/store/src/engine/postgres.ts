import type { Engine } from './engine.ts'

export function postgresEngine(_url: string, _options: { schema: string }): Engine {
  throw new Error('not yet')
}
