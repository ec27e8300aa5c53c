// V8 spends a quarter of a build on optimising functions, and the build is over before most of that is paid back: it is
// told to wait ten times as long first. The flag has another name from Node 22 on, and changes nothing but time.
import { setFlagsFromString } from "node:v8";

const major = Number(process.versions.node.split(".")[0]);
if (major === 20) setFlagsFromString("--interrupt-budget=1000000");
if (major >= 22) setFlagsFromString("--invocation-count-for-turbofan=30000");
