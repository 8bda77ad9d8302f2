import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me } from '../sent.ts'
import { Dialog } from '../show/dialog.tsx'
import { Code, Password } from './sign-in.tsx'
import './gate.css'

/** Over the page on which the session ended: the same person goes on where he was, with all that he has typed. */
export function SignAgain({ me, onDone }: { me: Me; onDone: () => void }) {
  const queries = useQueryClient()
  const [second, setSecond] = useState(false)
  const enter = () => {
    onDone()
    void queries.invalidateQueries()
  }
  return (
    <Dialog title="登录已失效，请重新登录" onClose={onDone}>
      <div className="sign-again">
        <p>{me.name}（{me.username}），登录后接着做，填的内容都还在。</p>
        {second ? <Code onEnter={enter} /> : <Password known={me.username} onSecond={() => setSecond(true)} onEnter={enter} />}
        <p><a href="/sign-in">换一个人登录</a></p>
      </div>
    </Dialog>
  )
}
