import { request } from 'node:http'

/** What a desk answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface Asked {
  /** By their names; a list, where a name stands more than once. */
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[]
  readonly json?: unknown
  /** Besides, or in the place of, those that a browser would send. */
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
}

/** Somebody with a browser that keeps cookies, without a script, who may send any header. */
export class Visitor {
  readonly #origin: string
  readonly cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  /** What one cookie has, by the end of its name. */
  cookie(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.endsWith(name))?.[1]
  }

  async ask(path: string, { form, json, headers = {}, method }: Asked = {}): Promise<Answer> {
    const body = form ? parametersOf(form).toString() : json && JSON.stringify(json)
    const posts = {
      origin: this.#origin,
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    }
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = {
      accept: 'text/html',
      ...(body !== undefined && posts),
      ...(cookie && { cookie }),
      ...headers,
    }
    const answer = await send(
      new URL(path, this.#origin),
      method ?? (body === undefined ? 'GET' : 'POST'),
      sent,
      body,
    )
    for (const header of answer.headers['set-cookie'] ?? []) this.#keep(header)
    return answer
  }

  #keep(header: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
    if (value === '' || /max-age=0/i.test(header)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

function parametersOf(form: NonNullable<Asked['form']>): URLSearchParams {
  const fields: readonly (readonly [string, string])[] = Array.isArray(form) ? form : Object.entries(form)
  return new URLSearchParams(fields.map(([name, value]) => [name, value]))
}

/** A header that is empty is not sent. */
function send(url: URL, method: string, given: Record<string, string>, body?: unknown): Promise<Answer> {
  const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
