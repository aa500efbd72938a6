/** Whether the one who asks would rather have JSON than a page. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return /application\/([a-z.]+\+)?json/.test(accept) && !accept.includes('text/html')
}

interface Failure {
  readonly message?: string
  readonly code?: string
}

/** Rewrites an error response as problem details (RFC 9457). */
export async function asProblem(response: Response, url: URL): Promise<Response> {
  const failure = await readFailure(response)
  const problem = {
    type: 'about:blank',
    title: failure.message ?? 'Error',
    status: response.status,
    instance: url.pathname,
    ...(failure.code && { code: failure.code }),
  }
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status: response.status, headers })
}

async function readFailure(response: Response): Promise<Failure> {
  if (!response.headers.get('content-type')?.includes('json')) return {}
  return (await response.json()) as Failure
}
