/**
 * Gives back what is free once nothing has been asked for a while: whoever stays open mostly waits. While people work, memory is
 * taken as it comes, for tidying it up at every turn costs a list half its time. `slim` lets go of what is only kept to be quick; then the
 * heap is tidied up, which needs `--expose-gc`, as `bin/niangjia.js` gives it.
 */
export function resting(slim: () => void, tidy: () => unknown = lastResort): { stir(): void; end(): void } {
  let timer: NodeJS.Timeout | undefined
  const end = () => clearTimeout(timer)
  const stir = () => {
    end()
    timer = setTimeout(() => (slim(), tidy()), QUIET)
    timer.unref()
  }
  stir()
  return { stir, end }
}

const QUIET = 2000

function lastResort(): unknown {
  return globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'async' })
}
