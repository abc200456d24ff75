import { getRouteApi, useRouter } from "@tanstack/react-router";
import { messages as m } from "../../messages";
import { Door } from "../../ui/Door";
import { SignInForm } from "../../ui/SignInForm";

const route = getRouteApi("/sign-in");

/** The way in; afterwards one is where one wanted to go. */
export function SignInView() {
  const { next } = route.useSearch();
  const router = useRouter();
  return (
    <Door title={m.signIn.title} text={m.signIn.text}>
      <SignInForm onDone={() => router.history.push(next ?? "/")} />
    </Door>
  );
}
