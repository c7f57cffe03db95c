-- Requests for wrk. Nothing new is sent after LOAD_SECONDS; a thread says DRAINED when everything is answered, and
-- whoever started wrk then interrupts it, so that every request that was sent is also counted.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long sec; long nsec; } moment_t;
  int clock_gettime(int clock, moment_t *moment);
]]
local MONOTONIC = 1
local moment = ffi.new("moment_t")

local function now()
  ffi.C.clock_gettime(MONOTONIC, moment)
  return tonumber(moment.sec) + tonumber(moment.nsec) / 1e9
end

local kind, prefix = os.getenv("LOAD_KIND"), os.getenv("LOAD_PREFIX")
local members, letters = tonumber(os.getenv("LOAD_MEMBERS")), os.getenv("LOAD_LETTERS")
local seconds, wanted = tonumber(os.getenv("LOAD_SECONDS")), tonumber(os.getenv("LOAD_STATUS"))
local threads = {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
  local ports = {}
  for port in os.getenv("LOAD_PORTS"):gmatch("%d+") do ports[#ports + 1] = port end
  thread.addr = wrk.lookup("127.0.0.1", ports[(#threads - 1) % #ports + 1])[1]
end

function init()
  allowed, sent, good, bad, said, began, ended, drained = 0, 0, 0, 0, "", 0, 0, false
  math.randomseed(os.time() * 100 + number)
  wrk.headers["Authorization"] = os.getenv("LOAD_AUTHORIZATION")
  wrk.headers["Content-Type"] = "application/json"
end

local make = {}

function make.sale(n)
  local key = string.format("%s-%d-%d", prefix, number, sent)
  wrk.headers["Idempotency-Key"] = key
  return wrk.format("POST", "/api/v1/sales", nil, string.format(
    '{"customer":{"id":"01900000-0000-7000-8000-%012x"},"amount":45000,"items":[{"sku":"KSG",' ..
    '"name":"Kopi susu gula aren","quantity":2,"unit_price":18000}],"external_ref":"%s"}', n, key))
end

function make.phone(n)
  return wrk.format("GET", string.format("/api/v1/customers?phone=0857%d", 10000000 + n))
end

function make.card(n)
  return wrk.format("GET", string.format("/api/v1/customers?card=%s%017d", letters, n))
end

function request()
  sent = sent + 1
  return make[kind](math.random(1, members))
end

function delay()
  if began == 0 then began = now() end
  if now() - began < seconds then
    allowed = allowed + 1
    return 0
  end
  if allowed == good + bad and not drained then
    drained = true
    io.write("DRAINED\n")
    io.flush()
  end
  return 3600000
end

function response(status, headers, body)
  ended = now()
  if status == wanted and (kind == "sale" or body:find('"items":[{', 1, true)) then
    good = good + 1
  else
    bad = bad + 1
    if said == "" then said = status .. " " .. body end
  end
end

function done(summary, latency)
  local total = { allowed = 0, good = 0, bad = 0 }
  local began, ended, said = math.huge, 0, ""
  for _, thread in ipairs(threads) do
    for name in pairs(total) do total[name] = total[name] + thread:get(name) end
    if thread:get("began") > 0 then began = math.min(began, thread:get("began")) end
    ended = math.max(ended, thread:get("ended"))
    if said == "" then said = thread:get("said") end
  end
  io.write(string.format(
    '\nRESULT {"good":%d,"bad":%d,"lost":%d,"seconds":%.6f,"p50":%.6f,"p99":%.6f}\nSAID %s\n',
    total.good, total.bad, total.allowed - total.good - total.bad, ended - began,
    latency:percentile(50) / 1e6, latency:percentile(99) / 1e6, (said:gsub("%s+", " "))))
end
