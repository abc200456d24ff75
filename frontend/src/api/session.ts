import { useSyncExternalStore } from "react";
import type { components } from "./schema";

export type Me = components["schemas"]["MeAnswer"];
type SessionAnswer = components["schemas"]["SessionAnswer"];

/** `ended`: it was there and has run out; the view stays, so that nothing typed is lost. */
export type Session =
  { state: "none" } | { state: "open"; user: Me; token: string; expiresAt: number } | { state: "ended"; user: Me };

/** Only says that a cookie is worth trying, so that a visitor's first page makes no request that must fail. */
const wasHere = "supportassistant.signed-in";
const ahead = 30_000;

let current: Session = { state: "none" };
let renewing: Promise<string | null> | null = null;
const listeners = new Set<() => void>();

/** The access token lives here and nowhere else; the refresh token in a cookie that scripts cannot read. */
export function getSession(): Session {
  return current;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, getSession);
}

/** The signed-in person; only for views behind the sign-in. */
export function useMe(): Me {
  const session = useSession();
  if (session.state === "none") throw new Error("This view needs a session.");
  return session.user;
}

export function openSession(answer: SessionAnswer): void {
  const expiresAt = Date.now() + answer.expires_in * 1000;
  localStorage.setItem(wasHere, "1");
  set({ state: "open", user: answer.user, token: answer.access_token, expiresAt });
}

export function forgetSession(): void {
  localStorage.removeItem(wasHere);
  set({ state: "none" });
}

/** Whether this browser may hold the cookie of a session. */
export function mayResume(): boolean {
  return current.state === "none" && localStorage.getItem(wasHere) !== null;
}

/** A token that is good for the next request, or null without a session. */
export async function freshToken(): Promise<string | null> {
  if (current.state !== "open") return null;
  return current.expiresAt - Date.now() > ahead ? current.token : await renewSession();
}

/** Asks for a new access token, once for all who ask at the same time; null when the session has ended. */
export function renewSession(): Promise<string | null> {
  renewing ??= alone(renew).finally(() => {
    renewing = null;
  });
  return renewing;
}

async function renew(): Promise<string | null> {
  const response = await fetch("/api/v1/auth/refresh", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
    // A reload in the middle must not lose the new cookie: showing the old one again ends the session.
    keepalive: true,
  });
  if (response.ok) {
    const answer = (await response.json()) as SessionAnswer;
    openSession(answer);
    return answer.access_token;
  }
  if (response.status !== 401) throw new Error(`Renewing the session answered ${response.status}`);
  if (current.state === "open") set({ state: "ended", user: current.user });
  else forgetSession();
  return null;
}

/** Two tabs share the cookie, and a refresh token shown twice counts as stolen: one tab at a time. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request("supportassistant.refresh", work) : await work();
}

function set(next: Session): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
