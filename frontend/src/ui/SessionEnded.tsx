import { Modal, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useSession } from "../api/session";
import { messages as m } from "../messages";
import { LoadingState } from "./States";

const SignInForm = lazy(async () => ({ default: (await import("./SignInForm")).SignInForm }));

/** Asks for the password over the view that one was in, so that what was typed there stays. */
export function SessionEnded() {
  const session = useSession();
  const queries = useQueryClient();
  return (
    <Modal
      opened={session.state === "ended"}
      onClose={() => undefined}
      withCloseButton={false}
      title={m.signIn.ended}
      closeOnEscape={false}
      closeOnClickOutside={false}>
      <Text size="sm" c="dimmed" mb="md">
        {m.signIn.endedText}
      </Text>
      {session.state === "ended" && (
        <Suspense fallback={<LoadingState lines={3} />}>
          <SignInForm
            email={session.user.email}
            onDone={user => {
              // Somebody else at this desk must not see the other one's work.
              if (user.id !== session.user.id) location.assign("/");
              else void queries.invalidateQueries();
            }}
          />
        </Suspense>
      )}
    </Modal>
  );
}
