// The script of the tablets and phones.
import { follow } from "./follow";
import { createSeat } from "./seat";
import { findShell } from "./shell";

const shell = findShell();
if (shell) {
  follow(
    shell,
    () => shell.data.liveHub ?? "",
    ({ connection, clock, picture, refresh }) => createSeat(shell, connection, clock, picture, refresh),
  );
}
