import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../App";
import { openSession } from "../api/session";
import { session } from "./server";

/** Opens the whole console at an address, as a person who is signed in unless said otherwise. */
export function openAt(
  address: string,
  { signedIn = true, role = "admin" }: { signedIn?: boolean; role?: "admin" | "support_agent" } = {},
) {
  history.replaceState(null, "", address);
  if (signedIn) openSession({ ...session, user: { ...session.user, role } });
  render(<App />);
  return userEvent.setup();
}
