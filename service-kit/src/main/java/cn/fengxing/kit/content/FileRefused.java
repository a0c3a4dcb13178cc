package cn.fengxing.kit.content;

import cn.fengxing.kit.problem.Rejected;

/** A file that is not taken. */
public class FileRefused extends Rejected {

    private final FileFault fault;

    public FileRefused(FileFault fault) {
        super(fault.type());
        this.fault = fault;
    }

    public FileFault fault() {
        return fault;
    }
}
