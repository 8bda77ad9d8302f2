import { useMemo, useSyncExternalStore } from 'react'
import type { Look } from '#charts/chart.ts'

/** The colours and the type of the page as they stand, for charts, which styles do not reach; anew when the look changes. */
export function useChartLook(): Look {
  const look = useSyncExternalStore(watch, () => document.documentElement.dataset['look'])
  return useMemo(read, [look])
}

function read(): Look {
  const root = getComputedStyle(document.documentElement)
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  const colour = (name: string) => root.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'), quiet: colour('--quiet'), line: colour('--line'), paper: colour('--card'), now: colour('--seal'), before: colour('--quiet'),
    font: fontFamily, size: parseFloat(fontSize),
  }
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-look'] })
  return () => observer.disconnect()
}
