// The script of the organiser's desks, which are Blazor pages: circuit, clicker, buzzers, countdowns, copying.
import { listenForBuzzers } from "./Desk/Buzzers/buzzers";
import { startCircuit } from "./Desk/circuit";
import { runDeskCountdowns } from "./Desk/clock";
import { listenForCopy } from "./Desk/copy";
import { listenForNext } from "./Desk/keys";
import { listenForPrint } from "./Desk/print";

listenForNext();
listenForBuzzers();
listenForCopy();
listenForPrint();
runDeskCountdowns();
startCircuit();
