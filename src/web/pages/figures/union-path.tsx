import type { UnionName } from '#records/unions.ts'
import { useAbout } from '../../shell/about.ts'

/** The way back up to the union from which one came down. */
export function UnionPath({ path }: { path: readonly UnionName[] }) {
  const { setAbout } = useAbout()
  if (path.length < 2) return null
  return (
    <nav aria-label="上级工会">
      <ol className="union-path">
        {path.slice(0, -1).map(({ id, called }) => <li key={id}><button type="button" className="go-down" onClick={() => setAbout({ union: id })}>{called}</button></li>)}
        <li aria-current="true">{path.at(-1)!.called}</li>
      </ol>
    </nav>
  )
}
