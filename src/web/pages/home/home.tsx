import { useSession, useMay } from '../../session.tsx'
import { AboutChooser } from '../../shell/about-chooser.tsx'
import { ToClose } from './closing.tsx'
import { Collecting } from './collecting.tsx'
import { Due } from './due.tsx'
import { Headlines } from './headlines.tsx'
import { Lacking } from './lacking.tsx'
import { QuickNote } from './quick-note.tsx'
import { TargetsAtRisk } from './targets.tsx'
import './home.css'

/** What an officer looks at in the morning: what is due, what is missing, how the period stands. */
export function Home() {
  const { me } = useSession()
  const writes = useMay('clerk')
  return (
    <div className="home">
      <div className="head"><h1>{me.name}，您好</h1><span className="grow" /><AboutChooser /></div>
      {writes && <QuickNote />}
      <div className="home-columns">
        <div className="home-main"><Headlines /><Lacking /></div>
        <div className="home-side"><Due /><TargetsAtRisk /><Collecting /><ToClose /></div>
      </div>
    </div>
  )
}
