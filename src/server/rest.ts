/**
 * Gives back what is free once nothing has been asked for a while: whoever stays open mostly waits. While people work, memory is
 * taken as it comes, for tidying it up at every turn costs a list half its time. Without `--expose-gc`, which `bin/niangjia.js` gives, nothing
 * is done.
 */
export function resting(tidy: (() => unknown) | undefined = lastResort()): { stir(): void; end(): void } {
  if (!tidy) return { stir() {}, end() {} }
  let timer: NodeJS.Timeout | undefined
  const end = () => clearTimeout(timer)
  const stir = () => {
    end()
    timer = setTimeout(tidy, QUIET)
    timer.unref()
  }
  stir()
  return { stir, end }
}

const QUIET = 2000

function lastResort(): (() => unknown) | undefined {
  const { gc } = globalThis
  return gc && (() => gc({ type: 'major', flavor: 'last-resort', execution: 'async' }))
}
