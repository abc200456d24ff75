import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { client } from "../api/client";
import { openSession, type Me } from "../api/session";
import { messages as m } from "../messages";
import { showProblem } from "./forms";

const shape = z.object({ email: z.email(m.signIn.needsEmail), password: z.string().min(1, m.signIn.needsPassword) });

/** Opens a session; used on the sign-in page and over a view whose session has ended. */
export function SignInForm({ email = "", onDone }: { email?: string; onDone: (user: Me) => void }) {
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { email, password: "" } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async values => {
    try {
      const { data, error } = await client.POST("/api/v1/auth/login", { body: { ...values, use_cookie: true } });
      if (error) throw error;
      openSession(data);
      onDone(data.user);
    } catch (problem) {
      showProblem(form, problem);
    }
  });

  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Stack>
        {errors.root && (
          <Alert color="red" role="alert">
            {errors.root.message}
          </Alert>
        )}
        <TextInput
          label={m.signIn.email}
          type="email"
          autoComplete="username"
          autoFocus={email === ""}
          error={errors.email?.message}
          {...form.register("email")}
        />
        <PasswordInput
          label={m.signIn.password}
          autoComplete="current-password"
          autoFocus={email !== ""}
          error={errors.password?.message}
          visibilityToggleButtonProps={{ "aria-label": m.signIn.show }}
          {...form.register("password")}
        />
        <Button type="submit" size="md" loading={isSubmitting}>
          {m.signIn.submit}
        </Button>
      </Stack>
    </form>
  );
}
