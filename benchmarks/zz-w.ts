const b = performance.now()
await import('../apps/desk/src/lib/server/deciding/made.ts')
console.log('import', performance.now()-b)
