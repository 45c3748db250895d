package org.gongkai.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.events.request.RequestReceived;

/** A command side in a process of its own; begins when a line comes in, and prints what it was answered. */
final class Neighbour {

    /** Commands each process sends to the one stream they share. */
    static final int ON_ONE_STREAM = 16;
    /** Requests each process receives at the one agency they share. */
    static final int RECEIVED = 40;

    private static final int AGENCY = 5;

    private Neighbour() {}

    /** The arguments are the log's address and the shared stream. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        try (Office office = new Office(args[0]);
                var in = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8)) {
            System.out.println("ready");
            in.nextLine();
            play(office, UUID.fromString(args[1]), 2).forEach(System.out::println);
        }
    }

    /** One line a command carried out: what it did and the sequence or number it was given. */
    static List<String> play(Office office, UUID shared, int seed) throws InterruptedException, ExecutionException {
        List<Callable<String>> work = new ArrayList<>();
        for (int n = 0; n < ON_ONE_STREAM; n++) {
            work.add(() -> "sequence "
                    + last(send(office, new Paper.Receive(shared, false), shared))
                            .sequence());
        }
        var random = new Random(seed);
        for (int n = 0; n < RECEIVED; n++) {
            boolean refusedFirst = random.nextInt(4) == 0; // So every fifth command is rolled back.
            work.add(() -> receive(office, refusedFirst));
        }
        List<String> lines = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            for (Future<String> line : senders.invokeAll(work)) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private static String receive(Office office, boolean refusedFirst) {
        UUID paper = UUID.randomUUID();
        send(office, new Paper.Submit(paper, AGENCY), paper);
        if (refusedFirst) {
            refuse(office, paper);
        }
        var received = (RequestReceived)
                last(send(office, new Paper.Receive(paper, false), paper)).event();
        return "number " + received.requestNo().substring("2026-".length());
    }

    private static void refuse(Office office, UUID paper) {
        try {
            send(office, new Paper.Receive(paper, true), paper);
            throw new AssertionError("was not refused");
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage() == null) {
                throw refused;
            }
        }
    }

    private static Receipt send(Office office, Object command, UUID paper) {
        return office.insist(Office.order(command).on(paper));
    }

    private static Recorded last(Receipt receipt) {
        return receipt.events().getLast();
    }
}
